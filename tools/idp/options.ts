import { InvalidArgumentError, Option } from "commander";
import { clouds } from "../../functions/clouds/cloud.ts";
import { all } from "./play.ts";

/** The example section of a help text. */
export const example = (...lines: readonly string[]): string =>
  `\nExample:\n${lines.map((line) => `  ${line}\n`).join("")}`;

export const cloud = (): Option => new Option("--cloud <cloud>", "the cloud to compose on").choices(clouds);

export const cloudOrAll = (): Option =>
  new Option("--cloud <cloud>", "the cloud to compose on, or all of them").choices([...clouds, all]);

export const platform = (): Option =>
  new Option("--platform <file>", "the platform's EnvironmentConfig (default: examples/platform/<cloud>.yaml)");

export const rounds = (text: string): number => wholeNumber(text, 1, 9999);

export const pace = (text: string): number => wholeNumber(text, 0, 60_000);

function wholeNumber(text: string, least: number, most: number): number {
  if (/^[0-9]{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new InvalidArgumentError(`it must be a whole number from ${least} to ${most}`);
}
