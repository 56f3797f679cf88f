import type { Holders } from "../../compose/credentials.ts";

/** A Secret as it was observed. */
type Secret = {
  readonly exists: boolean;
  readonly data: { readonly username?: string | undefined; readonly password: string | undefined };
};

/** Who may hold a password. @param published the copy that the provider wrote for the password's user. */
export const holdersOf = (
  credentials: Secret,
  connection: Secret,
  user: { readonly exists: boolean },
  published: string | undefined,
): Holders => ({
  observed: credentials.data,
  userExists: user.exists,
  connectionExists: connection.exists,
  copies: [connection.data.password, published],
});
