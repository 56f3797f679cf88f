import { clouds, type Cloud } from "../clouds/cloud.ts";
import type { Parser, SettingsOf } from "../clouds/kind.ts";
import { settings } from "../clouds/settings/index.ts";
import { sentences } from "../clouds/wrong.ts";
import { Refusal } from "../compose/refusal.ts";
import { kinds, type Kind } from "../kinds.ts";
import type { Request } from "./wire/request.ts";

const invalid = (message: string) => new Refusal("platform team", "PlatformSettingsInvalid", message);

/** What the composition says in its step's `input`. */
export const inputType = { apiVersion: "idp.fn.platform.kubecon.io/v1alpha1", kind: "Platform" } as const;

/** @throws Refusal PlatformSettingsInvalid when the composition's input names no cloud of ours. */
export function cloudOf(request: Request): Cloud {
  const input = request.input();
  for (const field of ["apiVersion", "kind"] as const)
    if (input[field] !== inputType[field]) throw wrongInput(field, inputType[field], input[field]);
  const cloud = clouds.find((known) => known === input["cloud"]);
  if (cloud === undefined) throw wrongInput("cloud", `one of ${clouds.join(", ")}`, input["cloud"]);
  return cloud;
}

const wrongInput = (field: string, wanted: string, got: unknown) =>
  invalid(
    `input.${field} must be ${wanted}: received ${JSON.stringify(got) ?? "nothing"}; correct the composition's step`,
  );

/** @throws Refusal PlatformSettingsInvalid when a composition sends us a kind that we do not compose. */
export function kindOf(name: string): Kind {
  const kind = Object.values(kinds).find(({ names }) => names.kind === name);
  if (kind === undefined)
    throw invalid(
      `kind must be one of ${Object.keys(kinds).join(", ")}: received ${JSON.stringify(name)}; correct the composition`,
    );
  return kind;
}

/** The requirement by which a composition hands over the platform's settings. */
export const requirement = "platform";

/** The name of the EnvironmentConfig that holds the settings of a cloud. */
export const settingsName = (cloud: Cloud) => `platform-${cloud}`;

/** @throws Refusal PlatformSettingsInvalid that names every setting that is wrong. */
export function settingsOf<C extends Cloud>(cloud: C, request: Request): SettingsOf[C] {
  const [found] = request.required(requirement) ?? [];
  if (found === undefined)
    throw invalid(
      `EnvironmentConfig ${settingsName(cloud)} must hold the platform's settings: received nothing; apply it ` +
        `(examples/platform/${cloud}.yaml shows one) and require it as "${requirement}" in the composition's step`,
    );
  const schemas: { readonly [K in Cloud]: Parser<SettingsOf[K]> } = settings;
  const read = schemas[cloud].safeParse(found["data"], { reportInput: true });
  if (read.success) return read.data;
  throw invalid(`EnvironmentConfig ${settingsName(cloud)}: ${sentences(read.error.issues, "data")}`);
}
