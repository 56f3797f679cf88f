/** The one annotation that gives leave to delete data, and what it may say. */
export const releaseAnnotation = "platform.kubecon.io/allow-deletion";
export const releases = ["true", "keep-data"] as const;

/**
 * What the author allows to happen to the data: `true` lets it go with the claim, `keep-data` lets the claim go and
 * keeps the data in the cloud.
 */
export type Release = (typeof releases)[number] | undefined;

/** Who asked: the claim and the team, carried by everything that is composed. */
export type Owner = {
  readonly kind: string;
  /** The kind's short code, part of every object name: db, cache, queue, storage, cdn, dns, ns. */
  readonly code: string;
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly team: string;
  /** The platform's `installation`: part of every hash, so that two clusters never compute one name. */
  readonly installation: string;
  readonly production: boolean;
  readonly release: Release;
};
