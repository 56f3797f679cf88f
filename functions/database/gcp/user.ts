import { CloudSqlUser } from "../../clouds/models.ts";
import { objectName, rawSecretName } from "../../clouds/names.ts";
import type { PasswordUser } from "../../clouds/password.ts";
import { kept } from "../../clouds/policies.ts";
import type { Resource } from "../../compose/resource.ts";
import type { Engine } from "../engines.ts";
import { instanceName } from "./instance.ts";
import type { Pinned } from "./pinned.ts";
import type { GcpAsk } from "./readings.ts";

/** The login that the user is made with. */
const login = "app";

const userName = ({ seen }: GcpAsk): string => seen("user").externalName ?? login;

/** The user with whom an application connects. It goes with its instance, as the database does. */
export const user = (ask: GcpAsk, { project }: Pinned): Resource =>
  CloudSqlUser(
    {
      managementPolicies: kept,
      providerConfigRef: ask.settings.providerConfigRef,
      externalName: userName(ask),
      writeConnectionSecretToRef: { name: rawSecretName(ask.owner, "user") },
    },
    {
      project,
      instanceSelector: { matchControllerRef: true },
      passwordSecretRef: { name: objectName(ask.owner, "credentials"), key: "password" },
    },
  );

/** A user of MySQL is a name and a host. Source: "Manage users with built-in authentication", Cloud SQL for MySQL. */
const host = { postgres: "", mysql: " --host=%" } as const satisfies Record<Engine, string>;

/** Who uses the password. Source: `gcloud sql users set-password` in the gcloud reference; it asks for the password. */
export const passwordUser = (ask: GcpAsk, { engine, project }: Pinned): PasswordUser => ({
  key: "user",
  kind: "User",
  login,
  command: () =>
    `gcloud sql users set-password ${userName(ask)}${host[engine]} --instance=${instanceName(ask)} --project=${project} ` +
    `--prompt-for-password`,
});
