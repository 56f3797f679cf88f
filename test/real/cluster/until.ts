import { setTimeout } from "node:timers/promises";

/**
 * Asks again and again until the answer is something.
 *
 * @throws Error that says what was waited for, and what was there instead, after 30 seconds.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, instead = () => ""): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}\n${instead()}`);
    await setTimeout(100);
  }
}
