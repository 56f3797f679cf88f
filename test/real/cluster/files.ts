import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Cloud } from "../../../functions/clouds/cloud.ts";
import { kubeObject, type KubeObject } from "../../../tools/simulation/kube-object.ts";

const read = (path: string): KubeObject => kubeObject(parse(readFileSync(path, "utf8")));

/** The claim that a developer copies. */
export const examplePath = (folder: string) => `golden-path/examples/claim-${folder}.yaml`;
export const example = (folder: string) => read(examplePath(folder));

export const definitionPath = (folder: string) => `apis/${folder}/definition.yaml`;
export const definition = (folder: string) => read(definitionPath(folder));

export const compositionPath = (folder: string, cloud: Cloud) => `apis/${folder}/${cloud}.yaml`;
export const composition = (folder: string, cloud: Cloud) => read(compositionPath(folder, cloud));

export const platformPath = (cloud: Cloud) => `examples/platform/${cloud}.yaml`;
export const platform = (cloud: Cloud) => read(platformPath(cloud));

/** What a claim says in a cluster where several clouds are installed. */
export const selecting = (cloud: Cloud) => ({
  crossplane: { compositionSelector: { matchLabels: { "platform.kubecon.io/provider": cloud } } },
});
