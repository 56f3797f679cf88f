import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { clouds } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { examplePath, platformPath } from "./cluster/files.ts";
import { startCrossplane, type Crossplane } from "./crossplane.ts";
import { documents } from "./documents.ts";
import { goldens, read, type Golden } from "./golden.ts";
import { observed } from "./observed.ts";
import { required } from "./required.ts";
import { run } from "./run.ts";

let crossplane: Crossplane;
beforeAll(async () => {
  crossplane = await startCrossplane();
});
afterAll(() => crossplane.stop());

/** The flag and a file of the objects that the case has observed, or nothing. */
function observedBy(flag: string, { kind, cloud, name, claim, seen }: Golden): string[] {
  return seen === undefined ? [] : [flag, crossplane.write(`${kind}-${cloud}-${name}.yaml`, observed(seen, claim))];
}

/** The flag and a file of the objects that the case's cluster holds beside, or nothing. */
function requiredBy(flag: string, { kind, cloud, name, seen, required: path }: Golden): string[] {
  const text = path === undefined ? "" : required(path, seen);
  return text === "" ? [] : [flag, crossplane.write(`required-${kind}-${cloud}-${name}.yaml`, text)];
}

/** Crossplane shows all that was required before it takes an answer: what comes before that is for the fast suite. */
const isShown = ({ required: path }: Golden) => path === undefined || !Object.values(read(path)).includes(null);

/** What the function refused with, whoever prints it. */
const refusal = (stderr: string) => /fatal result: ([^]*)/.exec(stderr)?.[1]?.trim();

/** One full claim of each kind on each cloud. */
const examples = Object.values(kinds).flatMap(({ folder: kind }) => clouds.map((cloud) => ({ kind, cloud })));

const hasPlatform = ({ platform }: Golden) => read(platform) !== null;

describe("idp render says what Crossplane says", () => {
  const idp = (...args: string[]) => run("node", ["dist/idp.js", "render", ...args]);

  test.each(examples)("of the example of a $kind on $cloud", async ({ kind, cloud }) => {
    const [claim, platform] = [examplePath(kind), platformPath(cloud)];
    const real = await crossplane.render(claim, { kind, cloud }, ["-e", platform]);
    const ours = await idp(claim, "--cloud", cloud, "--platform", platform);
    expect(real).toMatchObject({ code: 0, stderr: "" });
    expect(ours).toMatchObject({ code: 0, stderr: "" });
    expect(documents(real.stdout).length).toBeGreaterThan(1);
    expect(documents(ours.stdout)).toEqual(documents(real.stdout));
  });

  test.each(goldens.filter(hasPlatform).filter(isShown))("of $kind on $cloud: $name", async (golden) => {
    const { claim, cloud, platform } = golden;
    const [real, ours] = await Promise.all([
      crossplane.render(claim, golden, ["-e", platform, ...requiredBy("-e", golden), ...observedBy("-o", golden)]),
      idp(
        claim,
        "--cloud",
        cloud,
        "--platform",
        platform,
        ...requiredBy("--required", golden),
        ...observedBy("--observed", golden),
      ),
    ]);
    expect(ours.code).toBe(real.code);
    expect(real.code === 0).toBe(refusal(real.stderr) === undefined);
    expect(refusal(ours.stderr)).toEqual(refusal(real.stderr));
    expect(documents(ours.stdout)).toEqual(documents(real.stdout));
  });
});

describe("Crossplane stops when the platform's settings are missing", () => {
  // idp render always wants a file of settings, so the reviewed answer stands for it.
  test.each(goldens.filter((golden) => !hasPlatform(golden)))("$kind on $cloud: $name", async (golden) => {
    const { code, stdout, stderr } = await crossplane.render(golden.claim, golden, observedBy("-o", golden));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(refusal(stderr)).toBe(read(golden.answer).results[0].message);
  });
});
