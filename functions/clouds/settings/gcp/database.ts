import { z } from "zod";
import { like } from "../common.ts";

/** For database claims. */
export const database = z
  .strictObject({
    postgresVersion: like(/^POSTGRES_[0-9]+(_[0-9]+)?$/, "a PostgreSQL version such as POSTGRES_17")
      .default("POSTGRES_17")
      .meta({ description: "The PostgreSQL version of new databases.", examples: ["POSTGRES_17"] }),
    mysqlVersion: like(/^MYSQL_[0-9]+_[0-9]+(_[0-9]+)?$/, "a MySQL version such as MYSQL_8_4")
      .default("MYSQL_8_4")
      .meta({ description: "The MySQL version of new databases.", examples: ["MYSQL_8_4"] }),
  })
  .prefault({})
  .meta({ description: "For database claims." });
