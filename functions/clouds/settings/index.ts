import type { Cloud } from "../cloud.ts";
import { settings as aws } from "./aws.ts";
import { settings as azure } from "./azure.ts";
import { settings as gcp } from "./gcp.ts";

/** The schema of each cloud's settings. */
export const settings = { aws, gcp, azure } as const satisfies Record<Cloud, unknown>;
