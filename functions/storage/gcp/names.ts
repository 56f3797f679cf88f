import { cloudName } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";

const longest = 63;

/** What no bucket may be called after. Source: "Bucket naming guidelines" of Cloud Storage. */
const reserved = /g[o0]{2}g(le)?/g;

/** A new name for a bucket: it is taken in the whole world, not in the project alone. */
export const bucketName = (owner: Owner): string => cloudName(owner, longest).replaceAll(reserved, "g");
