import { farewell } from "../../clouds/farewell.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Plan } from "../../compose/plan.ts";
import { staged } from "../../compose/staged.ts";
import { deadLetterPolicies, mayLetGo } from "../dead-letter.ts";
import { deadLetterDays, secondsOf } from "../retention.ts";
import { health } from "./health.ts";
import type { Pinned } from "./pinned.ts";
import { policy } from "./policy.ts";
import { queue } from "./queue.ts";
import type { AwsAsk } from "./readings.ts";
import { redriveAllowPolicy, redrivePolicy } from "./redrive.ts";

type Part = Pick<Plan, "resources" | "states" | "later">;

const nothing: Part = { resources: {}, states: {}, later: [] };

/** The dead-letter queue and what ties it to the queue. */
export function deadLetters(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Part {
  const store = isStored(ask) ? storeOf(ask, pinned, envelope) : nothing;
  const hook = ask.claim.deadLetterQueue ? hookOf(ask, pinned, envelope) : formerHook(ask, pinned, envelope);
  return {
    resources: { ...store.resources, ...hook.resources },
    states: store.states,
    later: [...store.later, ...hook.later],
  };
}

/** Whether there is a dead-letter queue in the plan: one that is switched off goes last, when nothing sends to it. */
function isStored({ claim, owner, seen }: AwsAsk): boolean {
  if (claim.deadLetterQueue) return true;
  const isHooked = seen("redrive-policy").exists || seen("redrive-allow-policy").exists;
  const parts = [seen("dlq"), seen("dlq-policy")].filter(({ exists }) => exists);
  return seen("dlq").exists && (isHooked || !mayLetGo(owner, parts));
}

function storeOf(ask: AwsAsk, pinned: Pinned, { providerConfigRef }: Envelope): Part {
  const envelope = { managementPolicies: deadLetterPolicies(ask.owner), providerConfigRef };
  const { resources, later } = staged({
    "dlq-policy": { resource: policy(ask, pinned, envelope, "dlq"), waitsFor: "the ARN of the dlq" },
  });
  return {
    resources: { dlq: queue(ask, pinned, envelope, "dlq", secondsOf(deadLetterDays)), ...resources },
    states: { dlq: health(ask, "dlq") },
    later,
  };
}

const hookOf = (ask: AwsAsk, pinned: Pinned, envelope: Envelope) =>
  staged({
    "redrive-policy": { resource: redrivePolicy(ask, pinned, envelope), waitsFor: "the ARN of the dlq" },
    "redrive-allow-policy": { resource: redriveAllowPolicy(ask, pinned, envelope), waitsFor: "the ARN of the queue" },
  });

/** What tied the queue to its dead-letter queue, as long as it has to stay. */
function formerHook(ask: AwsAsk, pinned: Pinned, envelope: Envelope): Pick<Part, "resources" | "later"> {
  const { seen } = ask;
  const redrive = farewell(seen("redrive-policy"), envelope, (armed) => redrivePolicy(ask, pinned, armed));
  const allow = farewell(seen("redrive-allow-policy"), envelope, (armed) => redriveAllowPolicy(ask, pinned, armed));
  return {
    resources: { ...(redrive && { "redrive-policy": redrive }), ...(allow && { "redrive-allow-policy": allow }) },
    later: [],
  };
}
