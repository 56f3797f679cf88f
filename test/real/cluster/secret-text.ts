import { printed } from "../run.ts";
import type { Kubectl } from "./kubectl.ts";

/** What a key of a Secret holds, decoded. */
export async function secretText(kubectl: Kubectl, namespace: string, name: string, key: string): Promise<string> {
  const path = `jsonpath={.data.${key.replaceAll(".", String.raw`\.`)}}`;
  const encoded = printed(await kubectl(["get", "secret", name, "-n", namespace, "-o", path]));
  return Buffer.from(encoded, "base64").toString();
}
