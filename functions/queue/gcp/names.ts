import { cloudName } from "../../clouds/names.ts";
import type { Owner } from "../../clouds/owner.ts";
import type { GcpAsk } from "./readings.ts";

/** What has a name of its own in Pub/Sub, and what tells a second name of one claim apart. */
const roles = {
  topic: "",
  subscription: "",
  "dlq-topic": "-dlq",
  "dlq-subscription": "-dlq",
} as const;

type Named = keyof typeof roles;

const longest = 63;

/** A new name in Pub/Sub: none begins with `goog`. Source: "Guidelines to name a topic or a subscription" of Pub/Sub. */
export function pubsubName(owner: Owner, role: string): string {
  const name = cloudName(owner, longest, role);
  return name.startsWith("goog") ? `x${cloudName(owner, longest - 1, role)}` : name;
}

/** The name of a topic or subscription in Pub/Sub: the one that it has, else a new one. */
export const nameOf = ({ owner, seen }: GcpAsk, key: Named): string =>
  seen(key).externalName ?? pubsubName(owner, roles[key]);
