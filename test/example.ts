import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The nine-line claim as the cluster stores it, with other fields of the spec on top. */
export const exampleClaim = (spec: object = {}, metadata: object = {}) => {
  const claim = parse(readFileSync("golden-path/examples/claim-database.yaml", "utf8")) as {
    metadata: object;
    spec: object;
  };
  return {
    ...claim,
    metadata: { namespace: "checkout", uid: "7f3c9a10-5b1e-4c55-9a57-1d0c6f1b2a3c", ...claim.metadata, ...metadata },
    spec: { ...claim.spec, ...spec },
  };
};

/** The documented example of the platform's settings. */
export const examplePlatform = (): { data: Record<string, unknown> } =>
  parse(readFileSync("examples/platform/aws.yaml", "utf8")) as { data: Record<string, unknown> };
