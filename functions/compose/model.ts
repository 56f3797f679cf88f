import { nothing, type Known, type Leaf, type Leaves } from "./leaf.ts";
import type { Resource } from "./resource.ts";

/** What Crossplane may do to the thing in the cloud (`spec.managementPolicies`). */
export type Policy = "Observe" | "Create" | "Update" | "Delete" | "LateInitialize" | "*";

/** Where a provider finds its credentials (`spec.providerConfigRef`). */
type ProviderConfigRef = { readonly kind: string; readonly name: string };

/** The part of a managed resource that is alike on every kind. */
export type Envelope = {
  readonly managementPolicies: readonly Policy[];
  readonly providerConfigRef: ProviderConfigRef;
  /** The cloud's own name, where the provider takes it from the annotation `crossplane.io/external-name`. */
  readonly externalName?: string | undefined;
  /** What we write on the object for ourselves, to read it again on a later run. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** What others find the object by, beside the labels that every one has. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly writeConnectionSecretToRef?: { readonly name: string };
  /** When provider-kubernetes calls an Object ready; without it once it is made. No other provider has this. */
  readonly readiness?: { readonly policy: "DeriveFromCelQuery"; readonly celQuery: string };
};

export const externalName = "crossplane.io/external-name";

/**
 * A kind of managed resource, as a function from its parameters to the object.
 *
 * `P` is the type of `spec.forProvider`, `A` that of `status.atProvider`, `I` that of `spec.initProvider`: what the
 * provider heeds when it creates and never again. All are written from the CRD, so a field that the CRD lacks compiles
 * neither when it is set nor when it is read.
 */
export const model = <P extends object, A extends object, I extends object = Readonly<Record<string, never>>>(
  apiVersion: string,
  kind: string,
) =>
  Object.assign(
    (
      { externalName: cloudName, annotations, labels, ...envelope }: Envelope,
      forProvider: P,
      initProvider?: I,
    ): Resource => ({
      apiVersion,
      kind,
      ...metadata({ ...(cloudName !== undefined && { [externalName]: cloudName }), ...annotations }, labels),
      spec: { ...envelope, ...(initProvider && { initProvider }), forProvider },
    }),
    {
      apiVersion,
      kind,
      /** Declares which fields of an observed resource of this kind are read. */
      reading: <
        const F extends Leaves<P> = typeof nothing,
        const S extends Leaves<A> = typeof nothing,
        const D extends Readonly<Record<string, Leaf<string>>> = typeof nothing,
        const N extends Leaves<I> = typeof nothing,
      >(
        fields: {
          forProvider?: F & Known<F, P>;
          initProvider?: N & Known<N, I>;
          atProvider?: S & Known<S, A>;
          details?: D;
        } = {},
      ) => ({
        forProvider: (fields.forProvider ?? nothing) as F,
        initProvider: (fields.initProvider ?? nothing) as N,
        atProvider: (fields.atProvider ?? nothing) as S,
        data: nothing,
        details: (fields.details ?? nothing) as D,
      }),
    },
  );

/** What is said of an object beside its name; nothing at all where there is nothing to say. */
const metadata = (annotations: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>> = {}) => {
  const said = {
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(Object.keys(labels).length > 0 && { labels }),
  };
  return Object.keys(said).length > 0 && { metadata: said };
};
