import { createHash } from "node:crypto";
import { groupOf, type KubeObject } from "./kube-object.ts";

/**
 * A uid that stays the same from run to run: the SHA-1 UUID of kind, namespace and name.
 *
 * Source: Render in internal/render/composite/render.go of crossplane/crossplane v2.4, which names the claim so.
 */
export function uidOf(object: KubeObject): string {
  const { apiVersion, kind, metadata } = object;
  const group = groupOf(object);
  const version = group === "" ? apiVersion : apiVersion.slice(group.length + 1);
  const name = [`${group}/${version}, Kind=${kind}`, metadata.namespace ?? "", metadata.name].join("\0");
  return uuid5(createHash("sha1").update(new Uint8Array(16)).update(name).digest());
}

/** Source: RFC 9562 section 5.5, with the nil UUID as namespace. */
function uuid5(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
