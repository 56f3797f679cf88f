/**
 * A fixed password for renders, goldens and the simulation: no real one is ever drawn there.
 *
 * It keeps the rule of functions/compose/password.ts: 32 of A-Za-z0-9, a letter first, upper and lower case and a digit.
 */
export const examplePassword = (): string => "Example0NotASecret0Example0NotAS";
