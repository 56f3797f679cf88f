import * as fc from "fast-check";
import { clouds, type Cloud } from "../../functions/clouds/cloud.ts";
import { regionNames } from "../../functions/clouds/regions.ts";
import { kinds } from "../../functions/kinds.ts";
import { kubeObject, type KubeObject } from "../../tools/simulation/kube-object.ts";
import { platforms } from "./platforms.ts";
import { specs } from "./specs.ts";

/** A claim, the cloud that it runs on, and the settings of its platform. */
export type World = { readonly cloud: Cloud; readonly claim: KubeObject; readonly platform: KubeObject };

const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/);

const release = fc.constantFrom(undefined, undefined, undefined, "true", "keep-data");

/** Not every kind has a region: a name or a namespace is nowhere in particular. */
const hasRegion = (kind: string) =>
  Object.values(kinds).some(({ names, columns }) => names.kind === kind && columns.includes("spec.region"));

const specOf = (kind: string, place: { readonly cloud: Cloud; readonly isProduction: boolean }) =>
  specs[kind]?.(place) ?? fc.constant({});

/** Any claim of any kind on any cloud, in production or not, on any platform that can serve it. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    cloud: fc.constantFrom(...clouds),
    kind: fc.constantFrom(...Object.keys(specs)),
    name,
    namespace: fc.tuple(name, fc.constantFrom("", "-dev", "-prod")).map(([team, environment]) => team + environment),
    uid: fc.uuid(),
    allowed: release,
    region: fc.constantFrom(...regionNames),
  })
  .chain(({ cloud, kind, allowed, region, ...metadata }) =>
    fc.record({
      cloud: fc.constant(cloud),
      platform: platforms[cloud],
      claim: specOf(kind, { cloud, isProduction: metadata.namespace.endsWith("-prod") }).map((spec) =>
        kubeObject({
          apiVersion: "platform.kubecon.io/v1alpha1",
          kind,
          metadata: {
            ...metadata,
            ...(allowed !== undefined && { annotations: { "platform.kubecon.io/allow-deletion": allowed } }),
          },
          spec: { ...(hasRegion(kind) && { region }), ...spec },
        }),
      ),
    }),
  );
