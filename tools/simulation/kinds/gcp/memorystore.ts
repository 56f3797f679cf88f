import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { certificate, path, privateIp } from "./names.ts";

const instanceId = (forProvider: Fields, name: string) =>
  path(forProvider, `locations/${textOf(forProvider["region"])}/instances/${name}`);

/** A password as Memorystore makes them: a UUID, always the same for the same instance. */
const authString = (name: string) => hex(32, name).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

/** Memorystore. Source of the connection details: config/namespaced/redis/config.go of provider-upjet-gcp. */
export const memorystore: SimulatedKinds = {
  "redis.gcp.m.upbound.io/v1beta1 Instance": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: instanceId(forProvider, name),
      ...(isDone && { host: privateIp(name), port: 6378, serverCaCerts: [{ cert: certificate }] }),
    }),
    details: ({ name, isDone }): Readonly<Record<string, string>> =>
      isDone ? { host: privateIp(name), "attribute.auth_string": authString(name) } : {},
  },
  "memcache.gcp.m.upbound.io/v1beta1 Instance": {
    assigned: (forProvider) => instanceId(forProvider, textOf(forProvider["name"])),
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      memcacheNodes: [
        {
          nodeId: "node-a-1",
          zone: `${textOf(forProvider["region"])}-b`,
          state: isDone ? "READY" : "CREATING",
          ...(isDone && { host: privateIp(name), port: 11211 }),
        },
      ],
      ...(isDone && { discoveryEndpoint: `${privateIp(`${name} discovery`)}:11211` }),
    }),
  },
};
