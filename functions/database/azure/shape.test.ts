import { expect, test } from "@jest/globals";
import type { Owner } from "../../clouds/owner.ts";
import { settings } from "../../clouds/settings/azure.ts";
import { seenThrough } from "../../compose/seen.ts";
import type { Database } from "../claim.ts";
import type { Engine } from "../engines.ts";
import { readings } from "./readings.ts";
import { shapeOf } from "./shape.ts";

type Standby = { readonly mode: string; readonly standbyAvailabilityZone?: string };
type Server = {
  readonly spec?: { readonly skuName?: string; readonly highAvailability?: Standby };
  readonly status?: { readonly skuName?: string; readonly zone?: string; readonly highAvailability?: Standby };
};

const owner: Owner = {
  kind: "DatabaseInstanceClaim",
  code: "db",
  namespace: "shop",
  name: "orders",
  uid: "",
  team: "shop",
  installation: "idp",
  production: false,
  release: undefined,
};

const b2 = "B_Standard_B2s";
const d2 = "GP_Standard_D2ds_v4";
const d4 = "GP_Standard_D4ds_v4";
const twoZones = { mode: "ZoneRedundant", standbyAvailabilityZone: "2" };

/** The shape of a server that is asked for with a size, and a standby or not, when that much of it was observed. */
function shape(claim: Pick<Database, "size" | "highAvailability">, server?: Server, engine: Engine = "postgres") {
  const object = server && { spec: { forProvider: server.spec ?? {} }, status: { atProvider: server.status ?? {} } };
  const source = {
    keys: server ? ["server"] : [],
    at: (_: string, path: readonly string[]) =>
      path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), object),
    detail: () => undefined,
  };
  const ask = {
    claim: { ...claim, team: "shop", engine, backupRetentionDays: 7 },
    owner,
    settings: settings.parse({ installation: "idp" }),
    draw: () => "",
    required: () => undefined,
    seen: seenThrough(readings, source),
  };
  const { skuName, highAvailability } = shapeOf(ask, engine);
  return { skuName, highAvailability };
}

const small = { size: "small", highAvailability: false } as const;
const smallSafe = { size: "small", highAvailability: true } as const;
const mediumSafe = { size: "medium", highAvailability: true } as const;
const largeSafe = { size: "large", highAvailability: true } as const;

test.each<[string, ReturnType<typeof shape>, string, Standby | undefined]>([
  ["a new small server has no standby", shape(small), b2, undefined],
  ["a new one with a standby is not burstable", shape(smallSafe), d2, twoZones],
  [
    "the size goes first",
    shape(smallSafe, { spec: { skuName: b2 }, status: { skuName: b2, zone: "1" } }),
    d2,
    undefined,
  ],
  [
    "the standby waits while the size is under way",
    shape(smallSafe, { spec: { skuName: d2 }, status: { skuName: b2, zone: "1" } }),
    d2,
    undefined,
  ],
  ["then it joins", shape(smallSafe, { spec: { skuName: d2 }, status: { skuName: d2, zone: "1" } }), d2, twoZones],
  [
    "also after a change between two sizes that could have one",
    shape(largeSafe, { spec: { skuName: d2 }, status: { skuName: d2 } }),
    d4,
    undefined,
  ],
  [
    "a standby that is there stays when the size changes",
    shape(largeSafe, {
      spec: { skuName: d2, highAvailability: twoZones },
      status: { skuName: d2, highAvailability: twoZones },
    }),
    d4,
    twoZones,
  ],
  [
    "a server that is being made keeps what it was asked for",
    shape(mediumSafe, { spec: { skuName: d2, highAvailability: twoZones } }),
    d2,
    twoZones,
  ],
  ["an edit before the server is there waits", shape(mediumSafe, { spec: { skuName: d2 } }), d2, undefined],
  [
    "the standby goes first",
    shape(small, {
      spec: { skuName: d2, highAvailability: twoZones },
      status: { skuName: d2, highAvailability: twoZones },
    }),
    d2,
    undefined,
  ],
  [
    "the size waits until it is gone",
    shape(small, { spec: { skuName: d2 }, status: { skuName: d2, highAvailability: twoZones } }),
    d2,
    undefined,
  ],
  ["then it follows", shape(small, { spec: { skuName: d2 }, status: { skuName: d2 } }), b2, undefined],
  [
    "an adopted server with a standby keeps its own size until that is gone",
    shape(small, { spec: { skuName: b2 }, status: { skuName: d4, highAvailability: twoZones } }),
    d4,
    undefined,
  ],
  [
    "an adopted burstable server gets its size first",
    shape(smallSafe, { spec: { skuName: d2, highAvailability: twoZones }, status: { skuName: b2 } }),
    d2,
    undefined,
  ],
  [
    "the standby is where Azure says",
    shape(mediumSafe, {
      spec: { skuName: d2, highAvailability: twoZones },
      status: { skuName: d2, zone: "2", highAvailability: { mode: "ZoneRedundant", standbyAvailabilityZone: "1" } },
    }),
    d2,
    { mode: "ZoneRedundant", standbyAvailabilityZone: "1" },
  ],
  [
    "a new one is never in the zone of the server",
    shape(mediumSafe, { spec: { skuName: d2 }, status: { skuName: d2, zone: "2" } }),
    d2,
    { mode: "ZoneRedundant", standbyAvailabilityZone: "1" },
  ],
  [
    "one in the same zone stays there, where it is",
    shape(mediumSafe, {
      spec: { skuName: d2, highAvailability: { mode: "SameZone" } },
      status: { skuName: d2, zone: "3", highAvailability: { mode: "SameZone", standbyAvailabilityZone: "3" } },
    }),
    d2,
    { mode: "SameZone", standbyAvailabilityZone: "3" },
  ],
  [
    "a new MySQL server has its standby in two zones",
    shape(mediumSafe, undefined, "mysql"),
    d2,
    { mode: "ZoneRedundant" },
  ],
  [
    "a MySQL server gets one in the same zone later",
    shape(mediumSafe, { spec: { skuName: d2 }, status: { skuName: d2 } }, "mysql"),
    d2,
    { mode: "SameZone" },
  ],
  [
    "and keeps the one that it has",
    shape(mediumSafe, { spec: { skuName: d2 }, status: { skuName: d2, highAvailability: twoZones } }, "mysql"),
    d2,
    { mode: "ZoneRedundant" },
  ],
])("%s", (_, found, skuName, highAvailability) => expect(found).toEqual({ skuName, highAvailability }));
