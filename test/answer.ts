import { Ready, Severity, Status, type RunFunctionResponse } from "@crossplane-org/function-sdk-typescript";

const name = <T extends Readonly<Record<string, string | number>>>(names: T, prefix: string, value: number) =>
  String(names[value]).replace(prefix, "");

/** A whole answer as a reviewer reads it: what a golden case compares. */
export const readable = (response: RunFunctionResponse) => ({
  conditions: Object.fromEntries(
    response.conditions.map(({ type, status, reason, message }) => [
      type,
      { status: name(Status, "STATUS_CONDITION_", status), reason, message },
    ]),
  ),
  results: response.results.map(({ severity, reason, message }) => ({
    severity: name(Severity, "SEVERITY_", severity),
    reason,
    message,
  })),
  ttl: response.meta?.ttl?.seconds,
  ...(response.requirements && { requires: response.requirements.resources }),
  ...(response.desired && {
    ready: name(Ready, "READY_", response.desired.composite?.ready ?? 0),
    status: response.desired.composite?.resource?.["status"],
    resources: Object.fromEntries(
      Object.entries(response.desired.resources)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { resource, ready }]) => [key, { ready: name(Ready, "READY_", ready), object: resource }]),
    ),
  }),
});
