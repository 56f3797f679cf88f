import { expect, test } from "@jest/globals";
import type { Owner } from "../../clouds/owner.ts";
import { pubsubName } from "./names.ts";

const owner = (namespace: string, name: string): Owner => ({
  kind: "MessageQueueClaim",
  code: "queue",
  namespace,
  name,
  uid: "",
  team: "orders",
  installation: "idp",
  production: false,
  release: undefined,
});

const long = "n".repeat(63);

test.each([
  ["orders-prod", "events", "", "orders-prod-events-a231af9d"],
  ["orders-prod", "events", "-dlq", "orders-prod-events-a231af9d-dlq"],
  ["goods", "events", "", expect.stringMatching(/^goods-events-[0-9a-f]{8}$/)],
  ["google", "events", "", expect.stringMatching(/^xgoogle-events-[0-9a-f]{8}$/)],
  ["goog", "events", "-dlq", expect.stringMatching(/^xgoog-events-[0-9a-f]{8}-dlq$/)],
  [long, "events", "-dlq", expect.stringMatching(/^n{50}-[0-9a-f]{8}-dlq$/)],
  [`goog${long}`, "events", "-dlq", expect.stringMatching(/^xgoogn{45}-[0-9a-f]{8}-dlq$/)],
])("%s/%s with role %j is named by the rule of Pub/Sub", (namespace, name, role, expected) => {
  const named = pubsubName(owner(namespace, name), role);
  expect(named).toEqual(expected);
  expect(named.length).toBeLessThanOrEqual(63);
});
