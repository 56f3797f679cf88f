import { text } from "./leaf.ts";
import type { Source } from "./source.ts";

/** A status condition of an observed resource; empty texts where the provider wrote none. */
export type Condition = {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
};

/** The conditions that a provider set on one resource. */
export function conditionsOf(source: Source, key: string): readonly Condition[] {
  const conditions = source.at(key, ["status", "conditions"]);
  return Array.isArray(conditions) ? conditions.filter(isObject).map(condition) : [];
}

/** Ready=True survives a failed update: these two conditions tell. */
export const isTrouble = ({ type, status }: Condition): boolean =>
  status === "False" && (type === "Synced" || type === "LastAsyncOperation");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const condition = (value: Readonly<Record<string, unknown>>): Condition => ({
  type: text(value["type"]) ?? "",
  status: text(value["status"]) ?? "",
  reason: text(value["reason"]) ?? "",
  message: text(value["message"]) ?? "",
});
