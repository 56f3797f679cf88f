import type { State } from "../../compose/plan.ts";
import type { GcpAsk } from "./readings.ts";

/** Whether the bucket can be used: it has an id in Cloud Storage. */
export const health = ({ seen }: GcpAsk): State =>
  seen("bucket").atProvider.id === undefined ? { waitsFor: "Cloud Storage" } : "ready";
