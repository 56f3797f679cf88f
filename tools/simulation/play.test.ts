import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { handle } from "../../functions/runner/handle.ts";
import { submit } from "./claim.ts";
import { find, objectsOf, put, remove } from "./cluster.ts";
import { keyOf } from "./composed.ts";
import { conditionOf } from "./condition.ts";
import { at } from "./fields.ts";
import { examplePassword } from "./example-password.ts";
import { kubeObject, refOf, type KubeObject } from "./kube-object.ts";
import { playAll, type Game, type Round } from "./play.ts";

const read = (path: string): KubeObject => kubeObject(parse(readFileSync(path, "utf8")));
const claim = read("golden-path/examples/claim-database.yaml");
const platform = read("examples/platform/aws.yaml");

const played = (game: Partial<Game> = {}, of = claim): Promise<Round[]> =>
  playAll(of, {
    call: (request) => Promise.resolve(handle(request, examplePassword, () => undefined)),
    composition: read("apis/database/aws.yaml"),
    platform: [platform],
    maxRounds: 20,
    ...game,
  });

const said = (round: Round | undefined, type: string) => round && conditionOf(round.claim, type);
const key = (name: string) => (object: KubeObject) => keyOf(object) === name;
const objectAt = (round: Round | undefined, name: string) => round && objectsOf(round.world.cluster).find(key(name));

test("a database becomes ready, with a connection Secret", async () => {
  const rounds = await played();
  const last = rounds.at(-1);
  expect(last).toMatchObject({ isReady: true, claim: { status: { status: "Available", port: 5432 } } });
  expect(said(last, "Ready")).toMatchObject({ status: "True" });
  expect(Object.keys(Object(objectAt(last, "connection")?.["data"]))).toContain("password");
  expect(rounds.flatMap(({ deleted, refused }) => [...deleted, ...refused])).toEqual([]);
});

test("the server joins only after its password was seen", async () => {
  const rounds = await played();
  expect(rounds.findIndex(({ composed }) => composed.has("credentials"))).toBe(0);
  expect(rounds.findIndex(({ composed }) => composed.has("instance"))).toBe(1);
});

test("a game has the same requests every time", async () => {
  const requests = (rounds: readonly Round[]) => rounds.map(({ request }) => Buffer.from(request).toString("base64"));
  expect(requests(await played())).toEqual(requests(await played()));
});

test("a game that never gets ready ends with its last round", async () => {
  const rounds = await played({ maxRounds: 3, fault: () => "create failed: AccessDenied" });
  expect(rounds.map(({ isReady }) => isReady)).toEqual([false, false, false]);
});

test("a provider's words show in Provisioned, and go when the fault is over", async () => {
  const fault = (name: string, round: number) =>
    name === "instance" && round < 5 ? "create failed: InstanceQuotaExceeded: you have 40 of 40" : undefined;
  const rounds = await played({ fault });
  expect(said(rounds[3], "Provisioned")).toMatchObject({ status: "False", reason: "ProviderError" });
  expect(said(rounds[3], "Provisioned")?.["message"]).toContain(
    "create failed: InstanceQuotaExceeded: you have 40 of 40",
  );
  expect(rounds[3]?.claim).toMatchObject({ status: { status: "Failed" } });
  expect(rounds.at(-1)?.isReady).toBe(true);
});

test("an edit of the claim reaches the cloud", async () => {
  const large = { ...claim, spec: { ...Object(claim["spec"]), size: "large" } };
  const rounds = await played({ edits: { 8: (cluster) => submit(cluster, large) } });
  expect(rounds.at(-1)).toMatchObject({ number: 8, isReady: true });
  expect(at(objectAt(rounds.at(-1), "instance"), "status", "atProvider", "instanceClass")).toBe("db.r6g.xlarge");
});

test("settings that are broken stop everything and delete nothing", async () => {
  const broken = { ...platform, data: {} };
  const rounds = await played({ edits: { 8: (cluster) => put(cluster, broken) }, maxRounds: 9 });
  const last = rounds.at(-1);
  expect(last?.error).toMatch(/^pipeline step "compose" returned a fatal result: .*data\.installation/);
  expect(said(last, "Synced")).toMatchObject({ status: "False" });
  expect(said(last, "Ready")).toMatchObject({ status: "True" });
  expect(objectAt(last, "instance")).toBeDefined();
});

/** The game in which somebody deletes the password's Secret before a round. */
async function losing(round: number): Promise<{ credentials: KubeObject; rounds: Round[] }> {
  const credentials = (await played()).map((one) => objectAt(one, "credentials")).at(-1);
  if (credentials === undefined) throw new Error("credentials must have been composed");
  return {
    credentials,
    rounds: await played({ edits: { [round]: (cluster) => remove(cluster, refOf(credentials)) } }),
  };
}

test("a password that is lost comes back as it was", async () => {
  const { credentials, rounds } = await losing(7);
  expect(objectAt(rounds.at(-1), "credentials")?.["data"]).toEqual(credentials["data"]);
  expect(rounds.at(-1)?.isReady).toBe(true);
});

test("a password that is lost before there is a copy is not drawn anew", async () => {
  const { rounds } = await losing(3);
  expect(rounds[2]?.error).toContain("the Secret with the password is gone and no copy is left");
  expect(objectAt(rounds.at(-1), "instance")).toBeDefined();
});

test("an object that is deleted by hand is made again, and its thing in the cloud too", async () => {
  const group = (await played()).map((round) => objectAt(round, "security-group")).at(-1) ?? claim;
  const rounds = await played({ edits: { 8: (cluster) => remove(cluster, refOf(group)) } });
  expect(rounds.at(-1)?.isReady).toBe(true);
  expect(find(rounds.at(-1)?.world.cluster ?? new Map(), refOf(group))).toBeDefined();
});

test("a claim that is refused has no resources", async () => {
  const huge = { ...claim, spec: { ...Object(claim["spec"]), size: "huge" } };
  const [round] = await played({ maxRounds: 1 }, huge);
  expect(round?.error).toContain('spec.size must be one of small, medium, large: received "huge"');
  expect(said(round, "Accepted")).toMatchObject({ status: "False", reason: "InvalidValue" });
  expect(round?.composed.size).toBe(0);
});
