import type { State } from "../../compose/plan.ts";
import type { AwsAsk, Which } from "./readings.ts";

/** Whether a queue can be used: its address is known, and its ARN, which its policies name. */
export function health({ seen }: AwsAsk, which: Which): State {
  const { arn, url } = seen(which).atProvider;
  return arn === undefined || url === undefined ? { waitsFor: "an address from SQS" } : "ready";
}
