import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { clouds } from "../../functions/clouds/cloud.ts";
import { releaseAnnotation } from "../../functions/clouds/owner.ts";
import { at, fieldsOf } from "../../tools/simulation/fields.ts";
import type { KubeObject } from "../../tools/simulation/kube-object.ts";
import { dataOf, uids, type Composed } from "./cluster/composed.ts";
import { expected } from "./cluster/expected.ts";
import { composition, compositionPath, example, platform, platformPath, selecting } from "./cluster/files.ts";
import { liveClaim, type LiveClaim } from "./cluster/live-claim.ts";
import { allSaid, messageOf, said } from "./cluster/said.ts";
import { startStage, type Stage } from "./cluster/stage.ts";
import { table } from "./cluster/table.ts";
import { until } from "./cluster/until.ts";
import { printed } from "./run.ts";

const folder = "database";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 120_000);
afterAll(() => stage.stop());

const isFine = (claim: KubeObject) =>
  said(claim, "Provisioned") === "True Ready" && said(claim, "Ready") === "True Available";
const compositionOf = (claim: KubeObject) => at(claim, "spec", "crossplane", "compositionRef", "name");

test("nine lines are enough where one cloud is installed", async () => {
  const [cloud] = clouds;
  await stage.apply(compositionPath(folder, cloud));
  const nineLines = example(folder);
  const claim = await liveClaim(stage, stage.fn, nineLines);
  const live = await claim.until("composed objects", (one) => said(one, "Synced") === "True ReconcileSuccess");
  expect(compositionOf(live)).toBe(composition(folder, cloud).metadata.name);
  expect((await claim.composed()).size).toBeGreaterThan(0);
});

describe.each(clouds)("where all clouds are installed, on %s", (cloud) => {
  const others = clouds.filter((one) => one !== cloud);
  let claim: LiveClaim;

  beforeAll(() => stage.apply(...clouds.map((one) => compositionPath(folder, one))));

  test("a claim becomes what the simulation says", async () => {
    const { spec, metadata, ...rest } = example(folder);
    claim = await liveClaim(stage, stage.fn, {
      ...rest,
      metadata: { ...metadata, namespace: `${metadata.namespace}-${cloud}` },
      spec: { ...fieldsOf(spec), ...selecting(cloud) },
    });
    const wanted = await expected(await claim.now(), composition(folder, cloud), platform(cloud));
    const live = await claim.until("what the simulation says", (one) =>
      isDeepStrictEqual(allSaid(one), allSaid(wanted.claim)),
    );
    expect(compositionOf(live)).toBe(composition(folder, cloud).metadata.name);
    expect(said(live, "Accepted")).toBe("True Valid");
    expect(said(live, "Provisioned")).toBe("False Waiting");
    const composed = await claim.composed();
    expect([...composed.keys()].toSorted()).toEqual([...wanted.composed.keys()].toSorted());
    for (const [key, { metadata: meta, data: _, ...object }] of wanted.composed)
      expect(composed.get(key)).toMatchObject({ metadata: meta, ...object });
  });

  test("its password is drawn once", async () => {
    const before = await claim.composed();
    expect(dataOf(before, "credentials")).toMatchObject({ password: expect.stringMatching(/^[A-Za-z0-9]{32}$/) });
    for (let times = 0; times < 3; times++) await claim.reconcile();
    const after = await claim.composed();
    expect(dataOf(after, "credentials")).toEqual(dataOf(before, "credentials"));
    expect(uids(after)).toEqual(uids(before));
  });

  test("it is Available, with its connection Secret, once the providers are done", async () => {
    await claim.until("an Available claim", isFine, { withProviders: true });
    // A provider may have written after that: what core says of its last words is what counts.
    await claim.reconcile();
    const live = await claim.until("a claim that stays Available", isFine);
    expect(live["status"]).toMatchObject({
      status: "Available",
      provider: cloud,
      connectionSecret: expect.any(String),
    });
    const [row] = table(printed(await stage.kubectl(["get", "db", "-n", String(live.metadata.namespace)])));
    expect(row).toMatchObject({
      STATUS: "Available",
      ENDPOINT: at(live, "status", "endpoint"),
      SYNCED: "True",
      READY: "True",
    });
    const composed = await claim.composed();
    expect(composed.get("connection")?.metadata.name).toBe(at(live, "status", "connectionSecret"));
    expect(dataOf(composed, "connection")).toMatchObject({
      ...dataOf(composed, "credentials"),
      endpoint: at(live, "status", "endpoint"),
      port: String(at(live, "status", "port")),
    });
  });

  test("a password that was deleted comes back with the same bytes", async () => {
    const before = await claim.composed();
    const uidOf = (composed: Composed) => composed.get("credentials")?.metadata["uid"];
    printed(await stage.kubectl(["delete", "-f", "-"], JSON.stringify(before.get("credentials"))));
    const after = await until("another Secret", async () => {
      const now = await claim.composed();
      return now.has("credentials") && uidOf(now) !== uidOf(before) ? now : undefined;
    });
    expect(dataOf(after, "credentials")).toEqual(dataOf(before, "credentials"));
    expect(dataOf(after, "connection")).toEqual(dataOf(before, "connection"));
  });

  test("settings that break delete nothing and are named on the claim, until they are repaired", async () => {
    const before = uids(await claim.composed());
    const broken = JSON.stringify({ data: { installation: null } });
    printed(await stage.kubectl(["patch", "-f", platformPath(cloud), "--type=merge", "-p", broken]));
    const refused = await claim.until("a refusal", (one) => said(one, "Synced") === "False ReconcileError");
    const sentence = messageOf(refused, "Provisioned");
    expect(said(refused, "Provisioned")).toBe("False PlatformSettingsInvalid");
    expect(sentence).toContain(`EnvironmentConfig platform-${cloud}: data.installation must be`);
    expect(messageOf(refused, "Synced")).toContain(sentence.replace("platform team: ", ""));
    expect(uids(await claim.composed())).toEqual(before);
    await stage.apply(platformPath(cloud));
    await claim.until("an Available claim", isFine);
    expect(uids(await claim.composed())).toEqual(before);
  });

  test.each(others)("a live claim that selects %s stays where it is", async (other) => {
    await claim.edit({ spec: selecting(other) });
    await claim.reconcile();
    const live = await claim.now();
    expect(compositionOf(live)).toBe(composition(folder, cloud).metadata.name);
    expect(isFine(live)).toBe(true);
    await claim.edit({ spec: selecting(cloud) });
  });

  test.each(others)("the composition of %s on a live claim deletes nothing", async (other) => {
    const before = uids(await claim.composed());
    const to = (one: typeof cloud) => ({
      spec: {
        crossplane: { ...selecting(one).crossplane, compositionRef: { name: composition(folder, one).metadata.name } },
      },
    });
    await claim.edit(to(other));
    const refused = await claim.until("a refusal", (one) => said(one, "Synced") === "False ReconcileError");
    expect(said(refused, "Provisioned")).toBe("False WouldDelete");
    expect(messageOf(refused, "Provisioned")).toContain(`${releaseAnnotation}: "true"`);
    expect(uids(await claim.composed())).toEqual(before);
    await claim.edit(to(cloud));
    await claim.until("an Available claim", isFine);
    expect(uids(await claim.composed())).toEqual(before);
  });
});
