import type { Edits } from "./edits.ts";
import { regionPresence, regionValue } from "./region.ts";

export const queue: Edits = {
  least: { team: "checkout" },
  stored: { team: "checkout", messageRetentionDays: 4, fifo: false, deadLetterQueue: true },
  accepted: [
    { messageRetentionDays: 1 },
    { messageRetentionDays: 14 },
    { team: "another-team" },
    { deadLetterQueue: false },
    { deadLetterQueue: true, messageRetentionDays: 7 },
  ],
  refused: [
    [{ region: "us-east-1" }, regionValue],
    [{ region: null }, regionPresence],
    [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
    [
      { fifo: false },
      "spec.fifo: Invalid value: false: fifo cannot change: make a new claim and let consumers drain this one",
    ],
    [{ fifo: "yes" }, 'spec.fifo in body must be of type boolean: "string"'],
    [{ deadLetterQueue: 1 }, 'spec.deadLetterQueue in body must be of type boolean: "integer"'],
    [{ messageRetentionDays: 0 }, "spec.messageRetentionDays in body should be greater than or equal to 1"],
    [{ messageRetentionDays: 15 }, "spec.messageRetentionDays in body should be less than or equal to 14"],
    [{ messageRetentionDays: 1.5 }, 'spec.messageRetentionDays in body must be of type integer: "number"'],
    [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [
    [{ region: "eu-west-1" }, regionPresence],
    [{ fifo: true }, "fifo cannot change: make a new claim and let consumers drain this one"],
  ],
};
