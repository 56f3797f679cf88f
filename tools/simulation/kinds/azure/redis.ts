import { examplePassword } from "../../example-password.ts";
import { fieldsOf, textOf } from "../../fields.ts";
import { hex } from "../hex.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { id } from "./names.ts";

/** An address in a subnet of the platform. */
const privateIp = (name: string) => `10.16.${parseInt(hex(2, name), 16)}.${parseInt(hex(2, name, 2), 16)}`;

/** Managed Redis behind a private endpoint. */
export const redis: SimulatedKinds = {
  "cache.azure.m.upbound.io/v1beta1 ManagedRedis": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => {
      const cacheId = id(forProvider, "Microsoft.Cache/redisEnterprise", name);
      const asked = fieldsOf(forProvider["defaultDatabase"]);
      return {
        id: cacheId,
        defaultDatabase: { ...asked, id: `${cacheId}/databases/default`, ...(isDone && { port: 10000 }) },
        ...(isDone && { hostname: `${name}.${textOf(forProvider["location"])}.redis.azure.net` }),
      };
    },
    details: ({ isDone }): Readonly<Record<string, string>> =>
      isDone
        ? {
            "attribute.default_database.0.primary_access_key": `Primary${examplePassword()}`,
            "attribute.default_database.0.secondary_access_key": `Secondary${examplePassword()}`,
          }
        : {},
  },
  "network.azure.m.upbound.io/v1beta1 PrivateEndpoint": {
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.Network/privateEndpoints", name),
      ...(isDone && {
        privateServiceConnection: {
          ...fieldsOf(forProvider["privateServiceConnection"]),
          privateIpAddress: privateIp(name),
        },
      }),
    }),
  },
};
