import { RunFunctionRequest, RunFunctionResponse, type Resource } from "@crossplane-org/function-sdk-typescript";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { fromBase64 } from "../../functions/compose/base64.ts";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { remove, type Cluster } from "../../tools/simulation/cluster.ts";
import { refOf } from "../../tools/simulation/kube-object.ts";
import { observed } from "../../tools/simulation/observed.ts";
import type { Round } from "../../tools/simulation/play.ts";
import { readable } from "../answer.ts";
import { violations } from "../crd/check.ts";
import { ask, askForExample, maxRounds, played } from "./play.ts";
import { worlds, type World } from "./worlds.ts";

const runs = { numRuns: 25 };

/** What uses a password that the function draws, by kind and cloud. */
const userOf: Readonly<Record<string, Partial<Record<Cloud, string>>>> = {
  DatabaseInstanceClaim: { aws: "instance", gcp: "user", azure: "server" },
  CacheInstanceClaim: { aws: "replication-group" },
};

/** Composed resources of a round's answer, by key. */
const resources = ({ response }: Round): Readonly<Record<string, Resource>> => response.desired?.resources ?? {};

const objectOf = (resource: Resource | undefined): Readonly<Record<string, unknown>> => resource?.resource ?? {};

const dataOf = (resource: Resource | undefined): Readonly<Record<string, string>> =>
  (objectOf(resource)["data"] ?? {}) as Readonly<Record<string, string>>;

const last = (rounds: readonly Round[]): Round => {
  const round = rounds.at(-1);
  if (round === undefined) throw new Error("a play has at least one round");
  return round;
};

describe("any claim on any platform", () => {
  test("composes in every round only what an API server takes", () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        for (const round of await played(world))
          expect(Object.values(resources(round)).flatMap(({ resource }) => violations(resource))).toEqual([]);
      }),
      runs,
    ));

  test("becomes ready, and nothing is deleted or refused on the way", () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const rounds = await played(world);
        expect(rounds.length).toBeLessThan(maxRounds);
        expect(last(rounds).isReady).toBe(true);
        for (const { deleted, refused, error } of rounds)
          expect([...deleted.keys(), ...refused.keys(), error]).toEqual([undefined]);
      }),
      runs,
    ));

  test("is answered byte for byte the same when nothing changed", () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const [, ...later] = await played(world);
        for (const { request, answer } of later) expect(Buffer.from(await ask(request)).equals(answer)).toBe(true);
      }),
      runs,
    ));

  test("is answered the same in whatever order its maps arrive", () =>
    fc.assert(
      fc.asyncProperty(worlds, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (world, chance) => {
        for (const { request, response, number } of await played(world)) {
          if (number === 1) continue;
          const shuffled = RunFunctionRequest.encode(reordered(RunFunctionRequest.decode(request), chance)).finish();
          expect(readable(RunFunctionResponse.decode(await ask(shuffled)))).toEqual(readable(response));
        }
      }),
      runs,
    ));

  test("stays as it is when it is asked about again and again", () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const ready = last(await played(world, { call: askForExample }));
        const edits = { [ready.number + 3]: (cluster: Cluster) => cluster };
        const again = await played(world, { call: askForExample, edits });
        expect(readable(last(again).response)).toEqual(readable(ready.response));
      }),
      runs,
    ));
});

describe("whatever happens to a claim's objects", () => {
  /** Takes some composed objects out of the cluster before some rounds, as a careless hand would. */
  const losses = fc.array(fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 0, max: 20 })), { maxLength: 5 });

  const playedWithLosses = (world: World, lost: readonly (readonly [round: number, nth: number])[]) =>
    played(world, {
      edits: Object.fromEntries(
        lost.map(([round, nth]) => [
          round,
          (cluster) => {
            const claim = [...cluster.values()]
              .map(({ object }) => object)
              .find(({ kind }) => kind === world.claim.kind);
            const seen = claim ? [...observed(cluster, claim).values()] : [];
            const victim = seen[nth % Math.max(1, seen.length)];
            return victim ? remove(cluster, refOf(victim.object)) : cluster;
          },
        ]),
      ),
    });

  test("no object that holds data leaves the plan, and nothing is deleted", () =>
    fc.assert(
      fc.asyncProperty(worlds, losses, async (world, lost) => {
        const kind = Object.values(kinds).find(({ names }) => names.kind === world.claim.kind);
        for (const round of await playedWithLosses(world, lost)) {
          expect([...round.deleted.keys()]).toEqual([]);
          if (round.error !== undefined) continue;
          const seen = Object.keys(RunFunctionRequest.decode(round.request).observed?.resources ?? {});
          const guarded = seen.filter((key) => kind?.keys[world.cloud][key]?.stateful === true);
          expect(Object.keys(resources(round))).toEqual(expect.arrayContaining(guarded));
        }
      }),
      runs,
    ));

  test("a password never changes once its user may have it", () =>
    fc.assert(
      fc.asyncProperty(worlds, losses, async (world, lost) => {
        let known: string | undefined;
        for (const round of await playedWithLosses(world, lost)) {
          const seen = RunFunctionRequest.decode(round.request).observed?.resources ?? {};
          // When its user is gone, and every copy with it, the next one may have a new password.
          const holders = ["credentials", "connection", userOf[world.claim.kind]?.[world.cloud] ?? ""];
          if (holders.every((key) => seen[key] === undefined)) known = undefined;
          const { credentials, connection, ...others } = resources(round);
          if (credentials === undefined) continue;
          const { password } = dataOf(credentials);
          expect(password).toBe(known ?? password);
          expect(connection ? dataOf(connection)["password"] : password).toBe(password);
          if (/(password|authToken)SecretRef/i.test(JSON.stringify(others))) known ??= password;
        }
      }),
      runs,
    ));

  test("no secret stands outside Secrets", () =>
    fc.assert(
      fc.asyncProperty(worlds, losses, async (world, lost) => {
        for (const round of await playedWithLosses(world, lost)) {
          const { credentials, connection, ...others } = resources(round);
          const { desired, conditions, results } = round.response;
          const said = JSON.stringify([others, desired?.composite, conditions, results]);
          const held = { ...dataOf(connection), ...dataOf(credentials) };
          for (const secret of [held["password"], held["connectionString"]].filter((value) => value !== undefined)) {
            expect(said).not.toContain(secret);
            expect(said).not.toContain(fromBase64(secret));
          }
        }
      }),
      runs,
    ));
});

/** The same message with the entries of every map in another order. */
function reordered<T>(value: T, chance: fc.Stream<number>): T {
  if (Array.isArray(value)) return value.map((item: unknown) => reordered(item, chance)) as T;
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, reordered(inner, chance), chance.next().value ?? 0] as const,
  );
  return Object.fromEntries(entries.toSorted(([, , a], [, , b]) => a - b)) as T;
}
