import type { Kept, Plan, Trouble, Warning } from "../compose/plan.ts";
import { refusedClaim, type Refusal } from "../compose/refusal.ts";
import type { Condition } from "./answer.ts";
import type { Progress } from "./readiness.ts";

type Said = { readonly reason: string; readonly message: string };

/** The three conditions of a plan. Each says why and whose move it is; none has anything that changes by itself. */
export const conditionsOf = (plan: Plan, progress: readonly Progress[], cloud: string): readonly Condition[] => [
  condition("Accepted", inOrder(plan.kept, keptOrder), { reason: "Valid", message: "the claim is valid" }),
  condition("Honoured", plan.warnings, {
    reason: "FullEffect",
    message: `every field has its full effect on ${cloud}`,
  }),
  condition("Provisioned", inOrder([...troubles(progress), ...plan.pending, ...waits(progress)], pendingOrder), {
    reason: "Ready",
    message: progress.length === 1 ? "its one resource is ready" : `all ${progress.length} resources are ready`,
  }),
];

const keptOrder: readonly Kept["reason"][] = ["ImmutableFieldChanged", "Retained"];
const pendingOrder = ["ProviderError", "CredentialsUnverified", "ChangePending", "Waiting"];

const inOrder = <S extends Said | Warning>(said: readonly S[], order: readonly string[]): readonly S[] =>
  said.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));

/** False with the first reason and all messages, or True. */
const condition = (type: Condition["type"], against: readonly Said[], fine: Said): Condition => {
  const [first] = against;
  return first === undefined
    ? { type, isTrue: true, ...fine }
    : { type, isTrue: false, reason: first.reason, message: against.map(({ message }) => message).join("; ") };
};

const troubles = (progress: readonly Progress[]): readonly Said[] =>
  progress.flatMap((one) =>
    one.state === "failed" ? [{ reason: "ProviderError", message: told(one.key, one.trouble) }] : [],
  );

const told = (key: string, { owner, message, next }: Trouble) => `${owner}: ${key}: ${message}; ${next}`;

/** What is waited for, each wait once, with all that wait for it. */
function waits(progress: readonly Progress[]): readonly Said[] {
  const keys = new Map<string, string[]>();
  for (const one of progress)
    if (one.state === "waiting") keys.set(one.waitsFor, [...(keys.get(one.waitsFor) ?? []), one.key]);
  if (keys.size === 0) return [];
  const all = [...keys].map(
    ([what, who]) => `${who.toSorted().join(", ")} ${who.length > 1 ? "wait" : "waits"} for ${what}`,
  );
  return [{ reason: "Waiting", message: `cloud: ${all.join("; ")}` }];
}

/** The three conditions of a Fatal answer. */
export function refusedConditions({ owner, reason, message }: Refusal): readonly Condition[] {
  const isClaim = refusedClaim.some((known) => known === reason);
  return [
    isClaim
      ? { type: "Accepted", isTrue: false, reason, message }
      : { type: "Accepted", isTrue: true, reason: "Valid", message: "the claim is valid" },
    { type: "Honoured", isTrue: false, reason: "NotJudged", message: "nothing was planned" },
    {
      type: "Provisioned",
      isTrue: false,
      ...(isClaim
        ? { reason: "Refused", message: "you: correct the claim as Accepted says; nothing was changed" }
        : { reason, message: `${owner}: ${message}` }),
    },
  ];
}
