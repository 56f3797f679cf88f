/**
 * Whether a namespace is production: it matches one of the settings' globs.
 *
 * @param globs `*` stands for any characters, everything else for itself: `*-prod`.
 */
export const isProduction = (namespace: string, globs: readonly string[]): boolean =>
  globs.some((glob) => pattern(glob).test(namespace));

const pattern = (glob: string) => new RegExp(`^${glob.split("*").map(literal).join(".*")}$`);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
