import { at, fieldsOf, textOf } from "../simulation/fields.ts";
import type { Round } from "../simulation/play.ts";
import { refused } from "./outcome.ts";

/** What the function said when it was asked, before anything of the round was done; a refusal has no counts. */
export function said({ response }: Round): { status: string; ready: number; total: number } {
  const status = response.desired?.composite?.resource?.["status"];
  const { ready, total } = fieldsOf(at(status, "resources"));
  return {
    status: status === undefined ? refused : textOf(at(status, "status")),
    ready: Number(ready ?? 0),
    total: Number(total ?? 0),
  };
}
