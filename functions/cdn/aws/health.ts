import type { State } from "../../compose/plan.ts";
import type { AwsAsk, Part } from "./readings.ts";

/** Whether the distribution serves: its address is known, and every edge location has what it was last told. */
export function health({ seen }: AwsAsk): State {
  const { id, domainName, status } = seen("distribution").atProvider;
  if (id === undefined || domainName === undefined) return { waitsFor: "an address from CloudFront" };
  return status === "Deployed" ? "ready" : { waitsFor: "CloudFront to deploy it to its edge locations" };
}

/** Whether a part can be named by the distribution. */
export const idHealth = ({ seen }: AwsAsk, part: Part): State =>
  seen(part).atProvider.id === undefined ? { waitsFor: "an id from CloudFront" } : "ready";
