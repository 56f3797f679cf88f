import type { Outcome } from "./outcome.ts";
import { said } from "./said.ts";
import { nothing, type Print, type View } from "./view.ts";

/** For programs: an event a line. */
export const jsonView = (print: Print): View => ({
  begin: nothing,
  round: ({ cloud, claim: { kind, metadata } }, round, resources) => {
    const { number, milliseconds, error } = round;
    const { status } = said(round);
    const claim = { kind, namespace: metadata.namespace, name: metadata.name };
    const times = { milliseconds: short(milliseconds) };
    print(JSON.stringify({ event: "round", cloud, claim, number, ...times, status, error, resources }));
  },
  end: (outcome) => print(JSON.stringify(ended(outcome))),
  summary: nothing,
  close: nothing,
});

const ended = ({ isReady: ready, milliseconds: { median, max }, ...outcome }: Outcome) => ({
  event: "end",
  cloud: outcome.cloud,
  claim: outcome.claim,
  ready,
  rounds: outcome.rounds,
  status: outcome.status,
  endpoint: outcome.endpoint,
  port: outcome.port,
  fqdn: outcome.fqdn,
  namespaceName: outcome.namespaceName,
  secret: outcome.secret,
  conditions: outcome.conditions,
  calls: outcome.calls,
  milliseconds: { median: short(median), max: short(max) },
});

const short = (milliseconds: number) => Number(milliseconds.toFixed(3));

/** The help on what is printed. */
export const jsonHelp = `
With --json every line is one of these; what does not apply is left out, and no value of a Secret is in any:
  {"event":"round","cloud","claim":{"kind","namespace","name"},"number","milliseconds","status","error",
   "resources":[{"key","kind","state","waitsFor","message"}]}
  {"event":"end","cloud","claim","ready","rounds","status","endpoint","port","fqdn","namespaceName",
   "secret":{"name","keys"},"conditions":[{"type","status","reason","message"}],"calls","milliseconds":{"median","max"}}
A state is later, waiting, created, creating, ready, failed, refused or deleted.
`;
