import type { Cloud } from "../clouds/cloud.ts";
import type { Size } from "../clouds/size.ts";

/** What each size buys on each cloud. */
export const sizes = {
  small: { aws: "db.t4g.medium", gcp: "db-custom-2-4096", azure: "B_Standard_B2s" },
  medium: { aws: "db.t4g.large", gcp: "db-custom-4-8192", azure: "GP_Standard_D2ds_v4" },
  large: { aws: "db.r6g.xlarge", gcp: "db-custom-8-32768", azure: "GP_Standard_D4ds_v4" },
} as const satisfies Record<Size, Record<Cloud, string>>;
