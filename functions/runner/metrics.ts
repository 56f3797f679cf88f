import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { kinds } from "../kinds.ts";
import type { Rotation } from "./door/rotation.ts";
import type { Outcome } from "./handle.ts";

/** What the server counts, for Prometheus. */
export type Metrics = {
  /** One call, and how many seconds it took. */
  readonly called: (outcome: Outcome, seconds: number) => void;
  /** The bytes of one request and of its response. */
  readonly carried: (request: number, response: number) => void;
  /** Shows from now on when the certificates end, and whether newer ones are broken. */
  readonly watch: (certificates: Pick<Rotation, "current" | "trouble">) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** A claim that nobody here composes must not make a label of its own. */
const other = "other";
const known = new Set<string>(Object.values(kinds).map(({ names }) => names.kind));

const whose = ({ kind, cloud }: Outcome) => ({
  kind: kind !== undefined && known.has(kind) ? kind : other,
  cloud: cloud ?? other,
});

function outcomeOf({ answer, error }: Outcome): "answered" | "refused" | "failed" {
  if (error !== undefined) return "failed";
  return answer.desired === undefined ? "refused" : "answered";
}

/** Base units and the prefix `idp_`. Source: "Metric and label naming" of Prometheus. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const labelNames = ["kind", "cloud"] as const;
  const calls = new Counter({
    name: "idp_calls_total",
    help: "Calls of Crossplane, by how they ended: answered, refused with a sentence, or failed by a mistake of ours.",
    labelNames: [...labelNames, "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "idp_call_duration_seconds",
    help: "How long a call took from its bytes to the bytes of its answer.",
    labelNames,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5],
    registers,
  });
  const refusals = new Counter({
    name: "idp_refusals_total",
    help: "Fatal answers by their reason.",
    labelNames: [...labelNames, "reason"],
    registers,
  });
  const resources = new Histogram({
    name: "idp_plan_resources",
    help: "How many resources an answer composes.",
    labelNames,
    buckets: [1, 2, 4, 8, 16, 32],
    registers,
  });
  const sizes = { name: "idp_message_bytes", help: "The size of requests and responses.", labelNames: ["message"] };
  const bytes = new Histogram({ ...sizes, buckets: [1e3, 1e4, 1e5, 1e6, 4e6, 16e6], registers });
  return {
    called: (outcome, took) => {
      const labels = whose(outcome);
      calls.inc({ ...labels, outcome: outcomeOf(outcome) });
      seconds.observe(labels, took);
      for (const { severity, reason } of outcome.answer.results)
        if (severity === "fatal") refusals.inc({ ...labels, reason });
      if (outcome.answer.desired) resources.observe(labels, Object.keys(outcome.answer.desired.resources).length);
    },
    carried: (request, response) => {
      bytes.observe({ message: "request" }, request);
      bytes.observe({ message: "response" }, response);
    },
    watch: (certificates) => watch(certificates, registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Both are read when they are asked for. Without TLS there is neither: a time of 0 would look like one that is over. */
function watch({ current, trouble }: Pick<Rotation, "current" | "trouble">, registry: Registry): void {
  const expiry = new Gauge({
    name: "idp_certificate_expiry_timestamp_seconds",
    help: "When the first of our certificate and its authorities ends.",
    registers: [],
    collect() {
      this.set(current().expires.getTime() / 1000);
    },
  });
  const broken = new Gauge({
    name: "idp_certificate_reload_failed",
    help: "1 while newer certificate files are broken, so that those read before stay in use.",
    registers: [],
    collect() {
      this.set(trouble() === undefined ? 0 : 1);
    },
  });
  registry.registerMetric(expiry);
  registry.registerMetric(broken);
}
