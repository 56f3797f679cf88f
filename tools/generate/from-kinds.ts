import { clouds } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { composition } from "./composition.ts";
import { platformExample, platformSchema } from "./platform.ts";
import { xrd } from "./xrd.ts";

const note = "# Written by `npm run generate` from functions/. Do not edit.\n";

/** Every file that is written from the kinds and the settings, by path. */
export const fromKinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(kinds).flatMap((kind) => [
      [`apis/${kind.folder}/definition.yaml`, note + xrd(kind)],
      ...clouds.map((cloud) => [`apis/${kind.folder}/${cloud}.yaml`, note + composition(kind, cloud)]),
    ]),
  ),
  ...Object.fromEntries(
    clouds.flatMap((cloud) => [
      [`examples/platform/${cloud}.yaml`, platformExample(cloud)],
      [`examples/platform/${cloud}.schema.json`, platformSchema(cloud)],
    ]),
  ),
};
