/** The fast suite. The real tools have their own: test/real/jest.config.js. */
export default {
  roots: ["functions", "tools", "test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/test/real/"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/test/strip-types.ts" },
  reporters: ["default", ["<rootDir>/test/reporter.ts", { suite: "fast" }]],
};
