import { cache } from "./cache.ts";
import { cdn } from "./cdn.ts";
import { database } from "./database.ts";
import { dns } from "./dns.ts";
import { namespace } from "./namespace.ts";
import { queue } from "./queue.ts";
import { storage } from "./storage.ts";
import type { Edits } from "./edits.ts";

/** @throws Error for a kind that nobody has written down. */
export function editsOf(folder: string): Edits {
  const found = edits[folder];
  if (found === undefined) throw new Error(`test/real/edits must say which edits of ${folder} are refused`);
  return found;
}

/** By the folder of the kind. */
const edits: Readonly<Record<string, Edits>> = { database, cache, queue, storage, cdn, dns, namespace };
