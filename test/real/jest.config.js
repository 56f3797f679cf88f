import fast from "../../jest.config.js";

/** The suite that needs the real tools, one file at a time because the machine is small. */
export default {
  ...fast,
  rootDir: "../..",
  roots: ["test/real"],
  testPathIgnorePatterns: [],
  reporters: ["default", ["<rootDir>/test/reporter.ts", { suite: "real" }]],
  testTimeout: 60_000,
  verbose: true,
  maxWorkers: 1,
};
