import type { Plan } from "./plan.ts";
import type { Resource } from "./resource.ts";

/** A resource that cannot be composed before something is known: undefined until then. */
export type Staged = { readonly resource: Resource | undefined; readonly waitsFor: string };

/** The resources whose time has come, and what the others wait for. */
export const staged = (all: Readonly<Record<string, Staged>>): Pick<Plan, "resources" | "later"> => ({
  resources: Object.fromEntries(
    Object.entries(all).flatMap(([key, { resource }]) => (resource ? [[key, resource]] : [])),
  ),
  later: Object.entries(all).flatMap(([key, { resource, waitsFor }]) => (resource ? [] : [{ key, waitsFor }])),
});
