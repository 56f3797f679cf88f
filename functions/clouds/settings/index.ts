import type { Cloud } from "../cloud.ts";
import { settings as aws } from "./aws.ts";

/** The schema of each cloud's settings. */
export const settings = { aws } as const satisfies Record<Cloud, unknown>;
