import type { Cloud } from "../../functions/clouds/cloud.ts";
import type { KubeObject } from "../simulation/kube-object.ts";
import { claimFile, claimFiles, type ClaimFile } from "./claim-file.ts";
import { oneObject } from "./object-file.ts";
import { packageFile } from "./package-file.ts";
import { Stop } from "./stop.ts";

/** Everything that an answer depends on beside what is in the cluster. */
export type Setting = ClaimFile & {
  readonly composition: KubeObject;
  readonly platform: KubeObject;
  readonly platformPath: string;
};

/** What `render` and `play` are told alike. */
export type SettingOptions = { readonly cloud: Cloud; readonly platform?: string };

/** @throws Stop for a file that is not what it should be. */
export const setting = (claimPath: string, options: SettingOptions): Setting =>
  settingOf(claimFile(claimPath), options);

/** The same for every claim of a file. */
export const allSettings = (claimsPath: string, options: SettingOptions): readonly Setting[] =>
  claimFiles(claimsPath).map((read) => settingOf(read, options));

function settingOf(read: ClaimFile, { cloud, platform: given }: SettingOptions): Setting {
  const generate = "run `npm run generate` first";
  const platformPath = given ?? packageFile(`examples/platform/${cloud}.yaml`, generate);
  const platform = oneObject(platformPath);
  if (platform.kind !== "EnvironmentConfig")
    throw new Stop(2, `${platformPath} must hold an EnvironmentConfig: received kind "${platform.kind}"`);
  const composition = oneObject(packageFile(`apis/${read.kind.folder}/${cloud}.yaml`, generate));
  return { ...read, composition, platform, platformPath };
}
