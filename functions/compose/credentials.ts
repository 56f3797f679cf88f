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

/** The credentials of this run; `observed` says whether the cluster holds them already, so that a user may join. */
export type Credentials = { readonly username: string; readonly password: string; readonly observed: boolean };

/**
 * The one rule for passwords on every cloud: once observed they stay for ever, a lost one comes back from a copy, a
 * new one is drawn only while nobody can have used an older one.
 *
 * @throws Refusal CredentialsLost when somebody uses a password of which no copy is left.
 */
export function keepCredentials(
  holders: Holders,
  login: string,
  draw: (login: string) => string,
  wayOut: string,
): Credentials {
  const { observed, userExists, connectionExists, copies } = holders;
  const username = observed.username === undefined ? login : fromBase64(observed.username);
  if (observed.password !== undefined) return { username, password: fromBase64(observed.password), observed: true };
  if (!userExists && !connectionExists) return { username, password: draw(login), observed: false };
  const copy = copies.find((candidate) => candidate !== undefined);
  if (copy === undefined)
    throw new Refusal(
      "platform team",
      "CredentialsLost",
      `the Secret with the password is gone and no copy is left: ${wayOut}`,
    );
  return { username, password: fromBase64(copy), observed: false };
}

/** The Secret that holds credentials: written once, never changed (the API server refuses a second value). */
export const credentialsSecret = ({ username, password }: Credentials): Resource => ({
  apiVersion: "v1",
  kind: "Secret",
  type: "Opaque",
  immutable: true,
  data: { username: toBase64(username), password: toBase64(password) },
});
