import { kinds } from "../../functions/kinds.ts";
import { page } from "./page.ts";

/** The reference page of every kind, by path. */
export const pages = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.values(kinds).map(async (kind) => [`docs/reference/${kind.folder}.md`, await page(kind)] as const),
    ),
  );
