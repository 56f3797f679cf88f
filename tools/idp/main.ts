import { CommanderError } from "commander";
import { program } from "./program.ts";
import { Stop } from "./stop.ts";

/** What is said of an error, and the exit code. Commander's own errors are wrong usage, but for its help. */
function outcome(error: unknown): { readonly sentence: string; readonly code: number } {
  if (error instanceof CommanderError && error.exitCode === 0) return { sentence: "", code: 0 };
  if (error instanceof CommanderError) return { sentence: usage(error), code: 2 };
  if (error instanceof Stop) return { sentence: error.message, code: error.code };
  return { sentence: error instanceof Error ? (error.stack ?? error.message) : String(error), code: 1 };
}

/** Commander's message without its prefix and its second line. */
const usage = ({ code, message }: CommanderError): string =>
  code === "commander.help" ? "name a command: see --help" : message.replace(/^error: /, "").replace(/\n.*$/s, "");

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit();
});

program()
  .parseAsync()
  .catch((error: unknown) => {
    const { sentence, code } = outcome(error);
    if (sentence !== "") process.stderr.write(`${sentence}\n`);
    process.exitCode = code;
  });
