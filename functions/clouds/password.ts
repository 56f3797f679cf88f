import {
  keepCredentials,
  keepPassword,
  type Credentials,
  type Holders,
  type Password,
} from "../compose/credentials.ts";
import type { Pending } from "../compose/plan.ts";
import { objectName } from "./names.ts";
import type { Owner } from "./owner.ts";

/** The resource that uses a claim's token, a password without a login, and how a person sets one there. */
export type TokenUser = {
  readonly key: string;
  readonly kind: string;
  /** The command that sets a password. @param password a placeholder: a real one never stands in a message. */
  readonly command: (password: string) => string;
};

/** The same for a password that has a login. */
export type PasswordUser = TokenUser & { readonly login: string };

/** What a composer knows when it is asked. */
type Asked = { readonly owner: Owner; readonly draw: (login: string) => string };

/** The password of this run. @throws Refusal CredentialsLost with the way out when it is gone for good. */
export const credentialsOf = ({ owner, draw }: Asked, holders: Holders, user: PasswordUser): Credentials =>
  keepCredentials(holders, user.login, draw, wayOut(owner, user, `username ${user.login}, that password`));

/** The token of this run. @throws Refusal CredentialsLost with the way out when it is gone for good. */
export const tokenOf = ({ owner, draw }: Asked, holders: Holders, user: TokenUser): Password =>
  keepPassword(holders, () => draw(""), wayOut(owner, user, "that password"));

const wayOut = (owner: Owner, { command }: TokenUser, content: string) =>
  `set a new one with ${command("<new>")}, then create Secret ${objectName(owner, "credentials")} with ${content} ` +
  `and annotation crossplane.io/composition-resource-name: credentials`;

/** A user that was there before has a password that nobody here set. */
export function unverified(
  owner: Owner,
  { key, kind, command }: TokenUser,
  { isReady, madeHere }: { readonly isReady: boolean; readonly madeHere: boolean },
): readonly Pending[] {
  if (!isReady || madeHere) return [];
  return [
    {
      reason: "CredentialsUnverified",
      message:
        `platform team: the ${key} was there before this claim, so the password in Secret ` +
        `${objectName(owner, "credentials")} is not its own: set it with ${command("<that password>")}, then annotate ` +
        `${kind} ${objectName(owner, key)} with crossplane.io/external-create-succeeded`,
    },
  ];
}
