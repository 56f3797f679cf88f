import { kinds } from "../../functions/kinds.ts";
import { flagsPage } from "./flags.ts";
import { page } from "./page.ts";

/** The pages of the reference, by path: one of every kind, and one of the server's flags. */
export async function pages(): Promise<Readonly<Record<string, string>>> {
  const ofKinds = Object.values(kinds).map(
    async (kind) => [`docs/reference/${kind.folder}.md`, await page(kind)] as const,
  );
  return { ...Object.fromEntries(await Promise.all(ofKinds)), "docs/reference/flags.md": flagsPage() };
}
