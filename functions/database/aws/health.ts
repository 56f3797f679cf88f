import type { State } from "../../compose/plan.ts";
import type { AwsAsk } from "./readings.ts";

/** RDS statuses in which the database serves. Source: "Viewing DB instance status" in the Amazon RDS User Guide. */
const serving = /^(available|backing-up|modifying|storage-optimization|configuring-.*)$/;

/** RDS statuses out of which the database does not come by itself, and what to do about each. */
const broken: readonly (readonly [status: RegExp, next: string])[] = [
  [/^storage-full$/, "raise maxAllocatedStorage of the Instance, and keep the new value there"],
  [/^inaccessible-encryption-credentials.*$/, "give RDS its KMS key back"],
  [/^(failed|incompatible-.*|restore-error)$/, "look at the events of the instance in RDS"],
];

/** Whether the instance serves: RDS says so, and both its address and its password are known. */
export function health({ seen }: AwsAsk, isPasswordKnown: boolean): State {
  const { status, address } = seen("instance").atProvider;
  const [, next] = broken.find(([pattern]) => pattern.test(status ?? "")) ?? [];
  if (next !== undefined) return { failed: { owner: "platform team", message: `RDS reports ${status}`, next } };
  if (status === undefined || !serving.test(status))
    return { waitsFor: `RDS to make it available (${status ?? "no status yet"})` };
  if (address === undefined) return { waitsFor: "an address from RDS" };
  return isPasswordKnown ? "ready" : { waitsFor: "its Secret credentials" };
}
