import type { Edits } from "./edits.ts";
import { regionPresence, regionValue } from "./region.ts";

export const storage: Edits = {
  least: { team: "checkout" },
  stored: { team: "checkout", versioning: false, lifecycleDays: 0, encryption: true, publicAccess: false },
  accepted: [
    { versioning: false },
    { lifecycleDays: 0 },
    { lifecycleDays: 99_999 },
    { encryption: false },
    { publicAccess: true },
    { team: "another-team" },
  ],
  refused: [
    [{ region: "us-east-1" }, regionValue],
    [{ region: null }, regionPresence],
    [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
    [{ versioning: "yes" }, 'spec.versioning in body must be of type boolean: "string"'],
    [{ lifecycleDays: -1 }, "spec.lifecycleDays in body should be greater than or equal to 0"],
    [{ lifecycleDays: 100_000 }, "spec.lifecycleDays in body should be less than or equal to 99999"],
    [{ lifecycleDays: 1.5 }, 'spec.lifecycleDays in body must be of type integer: "number"'],
    [{ encryption: "AES256" }, 'spec.encryption in body must be of type boolean: "string"'],
    [{ publicAccess: 1 }, 'spec.publicAccess in body must be of type boolean: "integer"'],
    [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [[{ region: "eu-west-1" }, regionPresence]],
};
