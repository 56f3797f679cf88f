import { expect, test } from "@jest/globals";
import type { Owner } from "../../clouds/owner.ts";
import { settings } from "../../clouds/settings/azure.ts";
import { seenThrough } from "../../compose/seen.ts";
import { pinned, type Pinned } from "./pinned.ts";
import { readings } from "./readings.ts";

type Object = { readonly spec?: object; readonly status?: object };
type Seen = { readonly namespace?: Object; readonly queue?: Object; readonly "authorization-rule"?: Object };

const owner: Owner = {
  kind: "MessageQueueClaim",
  code: "queue",
  namespace: "shop",
  name: "events",
  uid: "",
  team: "shop",
  installation: "idp",
  production: false,
  release: undefined,
};

/** What is pinned for a claim in eu-west-1 that wants order or not, when that much was observed. */
function pins(fifo: boolean, seen: Seen = {}, serviceBus: object = {}): Pinned {
  const objects: Readonly<Record<string, object>> = Object.fromEntries(
    Object.entries(seen).map(([key, { spec, status }]) => [
      key,
      { spec: { forProvider: spec }, status: { atProvider: status } },
    ]),
  );
  const source = {
    keys: Object.keys(objects),
    at: (key: string, path: readonly string[]) =>
      path.reduce<unknown>((value, name) => Reflect.get(Object(value), name), objects[key]),
    detail: () => undefined,
  };
  return pinned({
    claim: { team: "shop", region: "eu-west-1", fifo, messageRetentionDays: 4, deadLetterQueue: true },
    owner,
    settings: settings.parse({ installation: "idp", resourceGroupName: "rg", serviceBus }),
    draw: () => "",
    required: () => undefined,
    seen: seenThrough(readings, source),
  });
}

const order = { requiresSession: true, requiresDuplicateDetection: true };
const noOrder = { requiresSession: false, requiresDuplicateDetection: false };
const keptFields = ({ kept }: Pinned) => kept.map(({ message }) => message.split(":")[0]);

test.each<[string, Pinned, Partial<Pinned>]>([
  ["a new queue is as the claim and the settings say", pins(true), { ...order, sku: "Standard", hasKey: true }],
  ["without order too", pins(false), { ...noOrder, partitioningEnabled: false }],
  ["Premium where the settings say so", pins(false, {}, { sku: "Premium" }), { sku: "Premium" }],
  ["no key where the settings say so", pins(false, {}, { sasKeys: false }), { hasKey: false }],
  ["a queue keeps what was asked for", pins(true, { queue: { spec: noOrder } }), noOrder],
  ["and what Azure has counts more", pins(true, { queue: { spec: order, status: noOrder } }), noOrder],
  [
    "order and duplicates are two things to Azure",
    pins(false, { queue: { status: { requiresSession: true, requiresDuplicateDetection: false } } }),
    { requiresSession: true, requiresDuplicateDetection: false },
  ],
  [
    "a namespace keeps its tier and place",
    pins(
      false,
      { namespace: { spec: { sku: "Standard", location: "eastus", resourceGroupName: "rg-old" } } },
      { sku: "Premium" },
    ),
    { sku: "Standard", location: "eastus", resourceGroupName: "rg-old" },
  ],
  [
    "one that was there before has those that Azure tells",
    pins(false, {
      namespace: {
        spec: { sku: "Standard", location: "westeurope" },
        status: { sku: "Premium", location: "eastus", premiumMessagingPartitions: 2 },
      },
      queue: { status: { partitioningEnabled: true } },
    }),
    { sku: "Premium", location: "eastus", premiumMessagingPartitions: 2, partitioningEnabled: true },
  ],
  [
    "a key stays when the settings want none",
    pins(false, { namespace: { spec: { localAuthEnabled: true } } }, { sasKeys: false }),
    { hasKey: true },
  ],
  [
    "also while the namespace is not there",
    pins(false, { "authorization-rule": {} }, { sasKeys: false }),
    { hasKey: true },
  ],
  [
    "none joins when the settings want one",
    pins(false, { namespace: { spec: { localAuthEnabled: false } } }),
    { hasKey: false },
  ],
])("%s", (_, found, expected) => expect(found).toMatchObject(expected));

test("edits that are not made are told", () => {
  expect(keptFields(pins(true, { queue: { spec: order } }))).toEqual([]);
  expect(keptFields(pins(true, { queue: { spec: noOrder } }))).toEqual(["spec.fifo stays false"]);
  expect(keptFields(pins(false, { namespace: { spec: { location: "eastus" } }, queue: { spec: order } }))).toEqual([
    'spec.region stays "us-east-1"',
    "spec.fifo stays true",
  ]);
});
