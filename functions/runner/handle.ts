import type { Cloud } from "../clouds/cloud.ts";
import { Refusal } from "../compose/refusal.ts";
import type { Answer } from "./answer.ts";
import { claimOf } from "./claim.ts";
import { cloudOf } from "./platform.ts";
import { refused, run } from "./run.ts";
import { Malformed } from "./wire/malformed.ts";
import { readRequest, type Request } from "./wire/request.ts";
import { writeResponse } from "./wire/response.ts";

/** What happened to one call, for the log: never a secret, never a whole object. */
export type Outcome = {
  readonly tag: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly claim?: string;
  readonly cloud?: Cloud;
  readonly answer: Answer;
  /** What went wrong in this function itself. */
  readonly error?: unknown;
};

/**
 * Answers the bytes of a RunFunctionRequest with those of a RunFunctionResponse, whatever they are.
 *
 * @param draw makes a new password for a login.
 * @param report hears of every call; the log is its business.
 */
export function handle(
  bytes: Uint8Array,
  draw: (login: string) => string,
  report: (outcome: Outcome) => void,
): Uint8Array {
  const request = attempt(() => readRequest(bytes));
  if (!request.ok) {
    const answer = refused(unreadable(request.error));
    report({ tag: "", answer });
    return writeResponse(readRequest(new Uint8Array()), answer);
  }
  const said = answerTo(request.value, draw);
  const written = attempt(() => writeResponse(request.value, said.answer));
  const { answer, error } = written.ok ? said : { answer: refused(ours), error: written.error };
  report({ tag: request.value.tag, ...whose(request.value), answer, ...(error !== undefined && { error }) });
  return written.ok ? written.value : writeResponse(request.value, answer);
}

function answerTo(request: Request, draw: (login: string) => string): { answer: Answer; error?: unknown } {
  const ran = attempt(() => run(request, draw));
  if (ran.ok) return { answer: ran.value };
  if (ran.error instanceof Refusal) return { answer: refused(ran.error) };
  if (ran.error instanceof Malformed) return { answer: refused(malformed(ran.error)) };
  return { answer: refused(ours), error: ran.error };
}

/** The claim that a request is about, as far as it can be read. */
function whose(request: Request): Pick<Outcome, "kind" | "namespace" | "claim" | "cloud"> {
  const [read, cloud] = [attempt(() => claimOf(request)), attempt(() => cloudOf(request))];
  return {
    ...(read.ok && { kind: read.value.kind, namespace: read.value.namespace, claim: read.value.name }),
    ...(cloud.ok && { cloud: cloud.value }),
  };
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

const unreadable = (error: unknown) =>
  new Refusal(
    "us",
    "InternalError",
    `the request must be a RunFunctionRequest: received bytes that do not read as one (${error instanceof Error ? error.message : String(error)})`,
  );

/** A value that cannot be: in the claim it is its author's, anywhere else ours to look into. */
const malformed = ({ path, message }: Malformed) =>
  path.startsWith("observed.composite")
    ? new Refusal("you", "InvalidValue", message)
    : new Refusal("us", "InternalError", message);

const ours = new Refusal(
  "us",
  "InternalError",
  "the function met an error of its own and changed nothing; its log has the details; please report it",
);
