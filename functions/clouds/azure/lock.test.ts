import { expect, test } from "@jest/globals";
import { seenThrough } from "../../compose/seen.ts";
import { staged } from "../../compose/staged.ts";
import type { Owner, Release } from "../owner.ts";
import { settings } from "../settings/azure.ts";
import { lockReading, lockStage } from "./lock.ts";

const id = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.DBforMySQL/flexibleServers/orders";
const ours = `${id}/providers/Microsoft.Authorization/locks/platform-data`;

type Case = {
  readonly production?: boolean;
  readonly release?: Release;
  readonly managementLocks?: boolean;
  readonly id?: string;
  /** The policies of the observed lock. */
  readonly live?: readonly string[];
};

function plan({ production = true, release, managementLocks = true, live: policies, ...known }: Case) {
  const owner: Owner = {
    kind: "DatabaseInstanceClaim",
    code: "db",
    namespace: "shop-prod",
    name: "orders",
    uid: "",
    team: "shop",
    installation: "idp",
    production,
    release,
  };
  const object = { spec: { managementPolicies: policies, forProvider: { scope: id } } };
  const source = {
    keys: policies ? ["lock"] : [],
    at: (_: string, path: readonly string[]) =>
      policies && path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), object),
    detail: () => undefined,
  };
  const asked = { owner, settings: settings.parse({ installation: "idp", managementLocks }) };
  const live = seenThrough({ lock: lockReading }, source)("lock");
  const { resources, later } = staged({ ...lockStage(asked, live, known.id, "the server") });
  return { spec: resources["lock"]?.spec, name: resources["lock"]?.metadata?.annotations, later };
}

const composed = (managementPolicies: readonly string[]) => ({
  spec: {
    managementPolicies,
    providerConfigRef: { kind: "ClusterProviderConfig", name: "default" },
    forProvider: {
      name: "platform-data",
      lockLevel: "CanNotDelete",
      notes: "production data of shop-prod/orders",
      scope: id,
    },
  },
  name: { "crossplane.io/external-name": ours },
  later: [],
});
const none = { spec: undefined, name: undefined, later: [] };

const kept = ["Observe", "Create"];

test.each<[string, Case, object]>([
  ["waits for the id", {}, { ...none, later: [{ key: "lock", waitsFor: "the id of the server" }] }],
  ["joins once the id is known", { id }, composed(kept)],
  ["stays when the id blinks", { live: kept }, composed(kept)],
  ["stays when the setting goes", { managementLocks: false, live: kept }, composed(kept)],
  ["is there where the platform wants it alone", { managementLocks: false, id }, none],
  ["is there in production alone", { production: false, id }, none],
  ["stays when the claim may go and the data not", { release: "keep-data", live: kept, id }, composed(kept)],
  ["is armed before it goes", { release: "true", live: kept, id }, composed(["*"])],
  ["goes when it is armed", { release: "true", live: ["*"], id }, none],
  ["does not join when the data may go", { release: "true", id }, none],
])("a lock %s", (_, given, expected) => expect(plan(given)).toEqual(expected));
