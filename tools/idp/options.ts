import { InvalidArgumentError, Option } from "commander";
import { clouds } from "../../functions/clouds/cloud.ts";

/** The example section of a help text. */
export const example = (...lines: readonly string[]): string =>
  `\nExample:\n${lines.map((line) => `  ${line}\n`).join("")}`;

export const cloud = (): Option => new Option("--cloud <cloud>", "the cloud to compose on").choices(clouds);

export const platform = (): Option =>
  new Option("--platform <file>", "the platform's EnvironmentConfig (default: examples/platform/<cloud>.yaml)");

export function rounds(text: string): number {
  if (/^[1-9][0-9]{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("it must be a whole number from 1 to 9999");
}
