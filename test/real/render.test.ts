import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startCrossplane, type Crossplane } from "./crossplane.ts";
import { documents } from "./documents.ts";
import { goldens, read, type Golden } from "./golden.ts";
import { observed } from "./observed.ts";
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

/** What the function refused with, whoever prints it. */
const refusal = (stderr: string) => /fatal result: ([^]*)/.exec(stderr)?.[1]?.trim();

const hasPlatform = ({ platform }: Golden) => read(platform) !== null;

describe("idp render says what Crossplane says", () => {
  const idp = (...args: string[]) => run("node", ["dist/idp.js", "render", ...args]);

  test("of the example", async () => {
    const [claim, platform] = ["golden-path/examples/claim-database.yaml", "examples/platform/aws.yaml"];
    const real = await crossplane.render(claim, { kind: "database", cloud: "aws" }, ["-e", platform]);
    const ours = await idp(claim, "--cloud", "aws", "--platform", platform);
    expect(real).toMatchObject({ code: 0, stderr: "" });
    expect(ours).toMatchObject({ code: 0, stderr: "" });
    expect(documents(real.stdout).length).toBeGreaterThan(1);
    expect(documents(ours.stdout)).toEqual(documents(real.stdout));
  });

  test.each(goldens.filter(hasPlatform))("of $kind on $cloud: $name", async (golden) => {
    const { claim, cloud, platform } = golden;
    const [real, ours] = await Promise.all([
      crossplane.render(claim, golden, ["-e", platform, ...observedBy("-o", golden)]),
      idp(claim, "--cloud", cloud, "--platform", platform, ...observedBy("--observed", golden)),
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
