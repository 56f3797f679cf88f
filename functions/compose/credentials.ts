import { fromBase64, toBase64 } from "./base64.ts";
import { Refusal } from "./refusal.ts";
import type { Resource } from "./resource.ts";

/** What was observed of a password and of those who may hold a copy; base64 as in a Secret. */
export type Holders = {
  /** The `credentials` Secret itself. */
  readonly observed: { readonly username?: string | undefined; readonly password: string | undefined };
  /** Whether the resource that uses the password exists (AWS `instance`, GCP `user`, Azure `server`). */
  readonly userExists: boolean;
  /** Whether the `connection` Secret exists. */
  readonly connectionExists: boolean;
  /** Copies of the password in the order of trust: `connection`, then the user's connection details. */
  readonly copies: readonly (string | undefined)[];
};

/** The password of this run; `observed` says whether the cluster holds it already, so that a user may join. */
export type Password = { readonly password: string; readonly observed: boolean };

/** A password and the login it belongs to. */
export type Credentials = Password & { readonly username: string };

/**
 * The one rule for passwords on every cloud: once observed they stay for ever, a lost one comes back from a copy, a
 * new one is drawn only while nobody can have used an older one.
 *
 * @throws Refusal CredentialsLost when somebody uses a password of which no copy is left.
 */
export function keepPassword(holders: Holders, draw: () => string, wayOut: string): Password {
  const { observed, userExists, connectionExists, copies } = holders;
  if (observed.password !== undefined) return { password: fromBase64(observed.password), observed: true };
  if (!userExists && !connectionExists) return { password: draw(), observed: false };
  const copy = copies.find((candidate) => candidate !== undefined);
  if (copy === undefined)
    throw new Refusal(
      "platform team",
      "CredentialsLost",
      `the Secret with the password is gone and no copy is left: ${wayOut}`,
    );
  return { password: fromBase64(copy), observed: false };
}

/** The same rule for a password with a login; an observed login stays too. */
export const keepCredentials = (
  holders: Holders,
  login: string,
  draw: (login: string) => string,
  wayOut: string,
): Credentials => ({
  username: holders.observed.username === undefined ? login : fromBase64(holders.observed.username),
  ...keepPassword(holders, () => draw(login), wayOut),
});

/** The Secret that holds credentials: written once, never changed (the API server refuses a second value). */
export const credentialsSecret = ({ username, password }: Password & { readonly username?: string }): Resource => ({
  apiVersion: "v1",
  kind: "Secret",
  type: "Opaque",
  immutable: true,
  data: { ...(username !== undefined && { username: toBase64(username) }), password: toBase64(password) },
});
