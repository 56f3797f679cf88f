import type { Document } from "yaml";
import { kubeObject, type KubeObject } from "../simulation/kube-object.ts";
import { Stop } from "./stop.ts";
import { onlyDocument, yamlFile } from "./yaml-file.ts";

/** @throws Stop for a file that does not hold exactly one Kubernetes object. */
export const oneObject = (path: string): KubeObject => objectOf(path, onlyDocument(path, yamlFile(path)));

/** @throws Stop for a file that holds anything else than Kubernetes objects. */
export const objects = (path: string): readonly KubeObject[] =>
  yamlFile(path).documents.map((document) => objectOf(path, document));

/** @throws Stop for a document that is no Kubernetes object. */
export function objectOf(path: string, document: Document.Parsed): KubeObject {
  try {
    return kubeObject(document.toJS());
  } catch {
    throw new Stop(2, `${path} must hold a Kubernetes object with apiVersion, kind and metadata.name`);
  }
}
