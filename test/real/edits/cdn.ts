import type { Edits } from "./edits.ts";

export const cdn: Edits = {
  least: { team: "checkout", originDomain: "origin.example.com" },
  stored: {
    team: "checkout",
    originDomain: "origin.example.com",
    cacheTtlSeconds: 86_400,
    httpsOnly: true,
    compressionEnabled: true,
  },
  accepted: [
    { originDomain: "checkout-assets.s3.eu-west-1.amazonaws.com" },
    { cacheTtlSeconds: 0 },
    { cacheTtlSeconds: 2_147_483_647 },
    { httpsOnly: false },
    { compressionEnabled: false },
    { team: "another-team" },
  ],
  refused: [
    [{ originDomain: "https://origin.example.com" }, "spec.originDomain in body should match"],
    [{ originDomain: "origin.example.com/path" }, "spec.originDomain in body should match"],
    [{ originDomain: "origin.example.com:8443" }, "spec.originDomain in body should match"],
    [{ originDomain: "origin" }, "spec.originDomain in body should match"],
    [{ originDomain: `${"a".repeat(60)}.`.repeat(5) }, "spec.originDomain: Too long: may not be more than 253"],
    [{ originDomain: null }, "spec.originDomain: Required value"],
    [{ cacheTtlSeconds: -1 }, "spec.cacheTtlSeconds in body should be greater than or equal to 0"],
    [{ cacheTtlSeconds: 2_147_483_648 }, "spec.cacheTtlSeconds in body should be less than or equal to 2147483647"],
    [{ cacheTtlSeconds: 0.5 }, 'spec.cacheTtlSeconds in body must be of type integer: "number"'],
    [{ httpsOnly: "yes" }, 'spec.httpsOnly in body must be of type boolean: "string"'],
    [{ compressionEnabled: "gzip" }, 'spec.compressionEnabled in body must be of type boolean: "string"'],
    [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [[{ originDomain: null }, "spec.originDomain: Required value"]],
};
