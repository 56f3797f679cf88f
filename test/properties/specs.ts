import * as fc from "fast-check";

const team = fc.constantFrom("shop", "billing", "team-of-a-rather-long-name-that-still-fits");

/** The spec of a claim but its region, by kind. */
export const specs: Readonly<Record<string, fc.Arbitrary<object>>> = {
  DatabaseInstanceClaim: fc.record(
    {
      team,
      size: fc.constantFrom("small", "medium", "large"),
      engine: fc.constantFrom("postgres", "mysql"),
      highAvailability: fc.boolean(),
      backupRetentionDays: fc.integer({ min: 1, max: 35 }),
    },
    { requiredKeys: ["team"] },
  ),
};
