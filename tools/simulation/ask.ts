import { RunFunctionResponse, Severity, type ResourceSelector } from "@crossplane-org/function-sdk-typescript";
import { isDeepStrictEqual } from "node:util";
import type { Selector } from "./composition.ts";
import { requestBytes, type Question } from "./request.ts";

/** Sends the bytes of a RunFunctionRequest to a function and answers those of its RunFunctionResponse. */
export type Call = (request: Uint8Array) => Promise<Uint8Array>;

/** One question and its answer, as bytes and read. */
export type Asked = {
  readonly request: Uint8Array;
  readonly answer: Uint8Array;
  readonly response: RunFunctionResponse;
  /** The message of the answer's fatal result, or undefined. */
  readonly fatal: string | undefined;
};

const most = 5;

/**
 * Asks a function, again while it wants to see more than it was shown.
 *
 * Source: FetchingFunctionRunner in internal/xfn/required_resources.go of crossplane/crossplane v2.4.
 *
 * @throws Error when it never has enough.
 */
export async function ask(question: Question, call: Call, left = most): Promise<Asked> {
  const request = requestBytes(question);
  const answer = await call(request);
  const response = RunFunctionResponse.decode(answer);
  const fatal = response.results.find(({ severity }) => severity === Severity.SEVERITY_FATAL)?.message;
  const wanted = selectors(response.requirements?.resources ?? {});
  const asked = { request, answer, response, fatal };
  if (fatal !== undefined || isDeepStrictEqual(wanted, question.asked)) return asked;
  if (left === 0) throw new Error(`requirements didn't stabilize after the maximum number of iterations (${most})`);
  return ask({ ...question, asked: wanted }, call, left - 1);
}

const selectors = (wanted: Readonly<Record<string, ResourceSelector>>): Readonly<Record<string, Selector>> =>
  Object.fromEntries(
    Object.entries(wanted).map(([name, { matchLabels, ...one }]) => [
      name,
      { ...one, matchLabels: matchLabels?.labels },
    ]),
  );
