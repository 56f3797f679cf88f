/**
 * Resources of the cluster that a composer wants to see, because which ones depends on the claim: one by its name, or
 * all with some labels. Without a namespace those of every namespace, or those that have none.
 *
 * Source: ResourceSelector in proto/fn/v1/run_function.proto of crossplane/crossplane v2.4.
 */
export type Requirement = { readonly apiVersion: string; readonly kind: string; readonly namespace?: string } & (
  { readonly matchName: string } | { readonly matchLabels: Readonly<Record<string, string>> }
);

/** By a name of our own. */
export type Requirements = Readonly<Record<string, Requirement>>;

/** The objects that a requirement found, none if there are none; undefined while Crossplane has not looked yet. */
export type Required<Name extends string> = (name: Name) => readonly Readonly<Record<string, unknown>>[] | undefined;
