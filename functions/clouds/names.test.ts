import { expect, test } from "@jest/globals";
import { claimHash, cloudName, label, memberKey, objectName, rawSecretName, slug } from "./names.ts";
import type { Owner } from "./owner.ts";

const owner: Owner = {
  kind: "DatabaseInstanceClaim",
  code: "db",
  namespace: "shop-prod",
  name: "orders",
  uid: "",
  team: "shop",
  installation: "idp",
  production: true,
  release: undefined,
};

test.each([
  ["Shop_Prod--Orders.", "shop-prod-orders"],
  ["9lives", "x9lives"],
  ["-a", "a"],
])("the slug of %s is %s", (text, expected) => expect(slug(text)).toBe(expected));

test("a cloud name is the slug and the hash of installation, kind, namespace and name", () =>
  expect(cloudName(owner, 63)).toBe("shop-prod-orders-3119b5e0"));

test("a cloud name never passes its limit, and no - is doubled by the cut", () => {
  for (let max = 20; max < 63; max++) {
    const name = cloudName(
      { ...owner, namespace: "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p", name: "q-r-s-t-u-v-w-x-y-z" },
      max,
      "-dlq",
    );
    expect(name.length).toBeLessThanOrEqual(max);
    expect(name).toMatch(/^[a-z][a-z0-9-]*[a-z0-9]-[0-9a-f]{8}-dlq$/);
    expect(name).not.toContain("--");
  }
});

test("a hash alone names a claim too, with as many digits as are wanted", () => {
  expect(claimHash(owner)).toBe("3119b5e0");
  expect(claimHash(owner, 16)).toMatch(/^3119b5e0[0-9a-f]{8}$/);
});

test("two installations, kinds, namespaces and claims never share a name", () => {
  const names = [
    owner,
    { ...owner, installation: "idp2" },
    { ...owner, kind: "CacheInstanceClaim" },
    { ...owner, name: "orders2" },
  ];
  expect(new Set(names.map((one) => cloudName(one, 63))).size).toBe(4);
});

test("an object name is claim, code and key, and is cut at 63 with a hash", () => {
  expect(objectName(owner, "instance")).toBe("orders-db-instance");
  const long = objectName({ name: "n".repeat(63), code: "db" }, "parameter-group");
  expect(long).toMatch(/^n{54}-[0-9a-f]{8}$/);
  expect(objectName({ name: "n".repeat(63), code: "db" }, "instance")).not.toBe(long);
  expect(objectName({ name: `${"n".repeat(52)}.x${"y".repeat(9)}`, code: "db" }, "k")).toMatch(
    /^n{52}\.x-[0-9a-f]{8}$/,
  );
});

test("the Secret that a provider writes is named for its writer", () =>
  expect(rawSecretName(owner, "instance")).toBe("orders-db-instance-raw"));

test("a member of a family is named for its content", () =>
  expect(memberKey("ingress", "10.40.0.0/16")).toBe("ingress-64b0458c"));

test("a label has no dots, and is cut at 63 with a hash", () => {
  expect(label("web.eu-shop")).toBe("web-eu-shop");
  expect(label(`${"w".repeat(53)}.${"n".repeat(20)}`)).toMatch(/^w{53}-[0-9a-f]{8}$/);
});
