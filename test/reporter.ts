import { appendFileSync } from "node:fs";

interface Result {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Appends one suite's counts to the file that COUNTS names, so that CI can add up all suites. */
export default class Counts {
  private readonly suite: string;

  constructor(_config: unknown, { suite }: { suite: string }) {
    this.suite = suite;
  }

  onRunComplete(_contexts: unknown, result: Result): void {
    const file = process.env["COUNTS"];
    if (file === undefined) return;
    const counts = {
      suite: this.suite,
      passed: result.numPassedTests,
      // A file that did not load has no tests to count, yet it failed.
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
    appendFileSync(file, JSON.stringify(counts) + "\n");
  }
}
