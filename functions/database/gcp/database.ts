import { CloudSqlDatabase } from "../../clouds/models.ts";
import { kept } from "../../clouds/policies.ts";
import type { Resource } from "../../compose/resource.ts";
import { databaseName } from "../engines.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** The name of the database in the instance. */
export const nameOf = ({ seen }: GcpAsk): string => seen("database").externalName ?? databaseName;

/** The database that an application connects to. It goes with its instance: Delete would wait for ever once that is gone. */
export const database = (ask: GcpAsk, { project }: Pinned): Resource =>
  CloudSqlDatabase(
    {
      managementPolicies: kept,
      providerConfigRef: ask.settings.providerConfigRef,
      externalName: nameOf(ask),
    },
    { project, instanceSelector: { matchControllerRef: true } },
  );
