import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { clouds } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { at, fieldsOf } from "../../tools/simulation/fields.ts";
import { expected } from "./cluster/expected.ts";
import { composition, compositionPath, example, platform, selecting } from "./cluster/files.ts";
import { liveClaim } from "./cluster/live-claim.ts";
import { allSaid, said } from "./cluster/said.ts";
import { startStage, type Stage } from "./cluster/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.apply(...Object.values(kinds).flatMap(({ folder }) => clouds.map((one) => compositionPath(folder, one))));
}, 120_000);
afterAll(() => stage.stop());

/** The example under names that no claim on another cloud has. */
function exampleOn(folder: string, cloud: (typeof clouds)[number]) {
  const { spec, metadata, ...rest } = example(folder);
  const name = `${metadata.name}-${cloud}`;
  const namespace = `${metadata.namespace}-${folder}-${cloud}`;
  return { ...rest, metadata: { ...metadata, name, namespace }, spec: { ...fieldsOf(spec), ...selecting(cloud) } };
}

describe.each(clouds)("in the real core, on %s", (cloud) => {
  test.each(Object.values(kinds))("a $names.kind becomes what the simulation says, and serves", async ({ folder }) => {
    const claim = await liveClaim(stage, stage.fn, exampleOn(folder, cloud));
    const wanted = await expected(await claim.now(), composition(folder, cloud), platform(cloud));
    await claim.until("what the simulation says", (one) => isDeepStrictEqual(allSaid(one), allSaid(wanted.claim)));
    const composed = await claim.composed();
    expect([...composed.keys()].toSorted()).toEqual([...wanted.composed.keys()].toSorted());
    for (const [key, { metadata, data: _, ...object }] of wanted.composed)
      expect(composed.get(key)).toMatchObject({ metadata, ...object });

    const isFine = (one: typeof wanted.claim) => said(one, "Ready") === "True Available";
    const live = await claim.until("an Available claim", isFine, { withProviders: true });
    expect(said(live, "Accepted")).toBe("True Valid");
    expect(said(live, "Provisioned")).toBe("True Ready");
    expect(live["status"]).toMatchObject({ status: "Available", provider: cloud });
    const secret = at(live, "status", "connectionSecret");
    expect((await claim.composed()).get("connection")?.metadata.name).toBe(secret);
  });
});
