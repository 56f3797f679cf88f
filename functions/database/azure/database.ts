import { selector } from "../../clouds/selector.ts";
import { MysqlDatabase, PostgresDatabase } from "../../clouds/models.ts";
import { kept } from "../../clouds/policies.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { databaseName } from "../engines.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";

/** The character sets of a new database; they never change on a live one. */
const text = {
  postgres: { charset: "UTF8", collation: "en_US.utf8" },
  mysql: { charset: "utf8mb4", collation: "utf8mb4_0900_ai_ci" },
} as const;

/** The database inside the server. It goes with the server and never by itself. */
export function database({ seen }: AzureAsk, pinned: Pinned, envelope: Envelope): Resource {
  const live = seen("database");
  const named = { ...envelope, managementPolicies: kept, externalName: live.externalName ?? databaseName };
  const fields = {
    charset: live.forProvider.charset ?? text[pinned.engine].charset,
    collation: live.forProvider.collation ?? text[pinned.engine].collation,
  };
  return pinned.engine === "postgres"
    ? PostgresDatabase(named, { ...fields, serverIdSelector: selector("server") })
    : MysqlDatabase(named, {
        ...fields,
        resourceGroupName: pinned.resourceGroupName,
        serverNameSelector: selector("server"),
      });
}
