import type { Cloud } from "./cloud.ts";
import type { Room } from "./room.ts";
import type { AwsSettings } from "./settings/aws.ts";
import type { AzureSettings } from "./settings/azure.ts";
import type { GcpSettings } from "./settings/gcp.ts";
import type { Issue } from "./wrong.ts";

/** The platform's settings, by cloud. */
export type SettingsOf = { readonly aws: AwsSettings; readonly gcp: GcpSettings; readonly azure: AzureSettings };

/** A schema that reads unknown values: zod's, as far as it is used outside the files that declare one. */
export type Parser<T> = {
  readonly safeParse: (
    value: unknown,
    options?: { readonly reportInput?: boolean },
  ) => { success: true; data: T } | { success: false; error: { readonly issues: readonly Issue[] } };
};

/** A composition-resource key: which object it holds, and whether the drop guard stands over it. */
export type Key = {
  /** One, or one of several: a key with several never changes between them on a live claim. */
  readonly apiVersion: string | readonly string[];
  readonly kind: string | readonly string[];
  readonly stateful: boolean;
};

/** The keys of a kind on one cloud; `ingress-*` is a family of keys. */
export type Keys = Readonly<Record<string, Key>>;

/** One kind of claim: its API, how it is read, and what it becomes on each cloud. */
export type KindOfClaim<Claim> = {
  /** The folder of the kind, here and in apis/. */
  readonly folder: string;
  /** What a claim of this kind is, in a sentence: `kubectl explain` prints it. */
  readonly summary: string;
  readonly names: { readonly kind: string; readonly plural: string; readonly shortNames: readonly string[] };
  /** Part of every object name: db, cache, queue, storage, cdn, dns, ns. */
  readonly code: string;
  /** Printer columns as paths, beside those that Crossplane adds itself. */
  readonly columns: readonly string[];
  readonly claim: Parser<Claim>;
  readonly status: Parser<unknown>;
  readonly keys: Readonly<Record<Cloud, Keys>>;
  readonly on: { readonly [C in Cloud]: Room<Claim, SettingsOf[C]> };
};
