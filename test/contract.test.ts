import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { clouds, type Cloud } from "../functions/clouds/cloud.ts";
import { kinds, type Kind } from "../functions/kinds.ts";
import { readable } from "./answer.ts";
import { ask } from "./ask.ts";
import { preparedPlatform } from "./prepared-platform.ts";

type Contract = {
  readonly claim: { readonly kind: string; readonly metadata: object; readonly spec: object };
  readonly change: Readonly<Record<string, unknown>>;
  /** By cloud: what must have been observed, beside the password, before every resource is composed. */
  readonly seen?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly cannot: Readonly<
    Record<string, Readonly<Record<string, { readonly warning: string; readonly why: string }>>>
  >;
};

const read = (path: string): unknown => parse(readFileSync(path, "utf8"));

const contracts = readdirSync("test/contract").map((file) => read(`test/contract/${file}`) as Contract);

/** The claim's later life: its password is stored, so that everything that needs it is composed too. */
const stored = (name: string, kind: Kind | undefined, cloud: Cloud) =>
  kind?.keys[cloud]["credentials"] && {
    credentials: {
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: `${name}-${kind.code}-credentials` },
      data: { username: "YXBw", password: "RXhhbXBsZTBOb3RBU2VjcmV0MEV4YW1wbGUwTm90QVM=" },
    },
  };

const matrix = contracts.flatMap(({ claim, change, seen = {}, cannot }) =>
  clouds.flatMap((cloud) =>
    Object.entries(change).map(([field, value]) => ({
      claim,
      cloud,
      field,
      value,
      seen: seen[cloud],
      cannot: cannot[cloud]?.[field],
    })),
  ),
);

test("every kind has a contract, and every field of it a change", () => {
  expect(contracts.map(({ claim }) => claim.kind).toSorted()).toEqual(Object.keys(kinds).toSorted());
  for (const { claim, change } of contracts) {
    const definition = Object.values(kinds).find(({ names }) => names.kind === claim.kind);
    const { spec } = read(`apis/${definition?.folder}/definition.yaml`) as {
      spec: { versions: [{ schema: unknown }] };
    };
    const schema = spec.versions[0].schema as { openAPIV3Schema: { properties: { spec: { properties: object } } } };
    expect(Object.keys(change).toSorted()).toEqual(
      Object.keys(schema.openAPIV3Schema.properties.spec.properties).toSorted(),
    );
  }
});

type Heard = Pick<ReturnType<typeof readable>, "resources" | "results">;

const isHeeded = ({ plain, changed }: { readonly plain: Heard; readonly changed: Heard }) =>
  !isDeepStrictEqual([plain.resources, plain.results], [changed.resources, changed.results]);

describe.each(matrix)("$claim.kind on $cloud heeds $field", ({ claim, cloud, field, value, seen, cannot }) => {
  const kind = Object.values(kinds).find(({ names }) => names.kind === claim.kind);
  const later = { ...stored((claim.metadata as { name: string }).name, kind, cloud), ...seen };
  const answer = (spec: object, observed: object) =>
    readable(
      ask({
        claim: { ...claim, spec: { ...claim.spec, ...spec } },
        cloud,
        platform: preparedPlatform(cloud),
        seen: { ...observed },
      }).response,
    );
  const stage = (observed: object) => ({ plain: answer({}, observed), changed: answer({ [field]: value }, observed) });
  // A field shows at once or only later: the first stage in which it does counts.
  const [first, second] = [stage({}), stage(later)];
  const { plain, changed } = isHeeded(first) ? first : second;

  test(cannot ? `by its warning ${cannot.warning}` : "in the plan", () => {
    expect(plain.results).toEqual([]);
    if (cannot) expect(changed.results.map(({ reason }) => reason)).toContain(cannot.warning);
    else {
      expect(changed.results).toEqual([]);
      expect(JSON.stringify(changed.resources)).not.toBe(JSON.stringify(plain.resources));
    }
  });
});
