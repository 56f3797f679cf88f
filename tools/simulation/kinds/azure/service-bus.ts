import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { id } from "./names.ts";

const serviceBusKind = (kind: string) => ({ apiVersion: "servicebus.azure.m.upbound.io/v1beta1", kind });

/** A connection string of a queue, from the queue's id: .../namespaces/<namespace>/queues/<queue>. */
function connectionString(queueId: string, rule: string, key: string): string {
  const [namespace = "", , queue = ""] = queueId.split("/").slice(-3);
  return `Endpoint=sb://${namespace}.servicebus.windows.net/;SharedAccessKeyName=${rule};SharedAccessKey=${key};EntityPath=${queue}`;
}

/** Service Bus. */
export const serviceBus: SimulatedKinds = {
  "servicebus.azure.m.upbound.io/v1beta1 ServiceBusNamespace": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.ServiceBus/namespaces", name),
      ...(isDone && { endpoint: `https://${name}.servicebus.windows.net:443/` }),
    }),
  },
  "servicebus.azure.m.upbound.io/v1beta1 Queue": {
    references: [
      { field: "namespaceId", goName: "NamespaceID", to: serviceBusKind("ServiceBusNamespace"), isId: true },
    ],
    fields: ({ name, forProvider }) => ({ id: `${textOf(forProvider["namespaceId"])}/queues/${name}` }),
  },
  "servicebus.azure.m.upbound.io/v1beta1 QueueAuthorizationRule": {
    references: [{ field: "queueId", goName: "QueueID", to: serviceBusKind("Queue"), isId: true }],
    fields: ({ name, forProvider }) => ({ id: `${textOf(forProvider["queueId"])}/authorizationRules/${name}` }),
    details: ({ name, forProvider }) => {
      const queueId = textOf(forProvider["queueId"]);
      return {
        "attribute.primary_connection_string": connectionString(queueId, name, "simulated-primary"),
        "attribute.primary_key": "simulated-primary",
        "attribute.secondary_connection_string": connectionString(queueId, name, "simulated-secondary"),
        "attribute.secondary_key": "simulated-secondary",
      };
    },
  },
};
