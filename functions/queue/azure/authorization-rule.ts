import { selector } from "../../clouds/selector.ts";
import { ServiceBusQueueRule } from "../../clouds/models.ts";
import { rawSecretName } from "../../clouds/names.ts";
import { known } from "../../compose/connection.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import type { AzureAsk } from "./readings.ts";

const ruleName = "app";

/**
 * The key of the applications: it opens this queue alone, to send and to receive. It is kept where the queue is: the
 * lock of the namespace holds in all that is in it, so a rule that may be deleted would be stuck there.
 * Source: "Lock your resources to protect your infrastructure", lock inheritance.
 */
export const authorizationRule = ({ owner, seen }: AzureAsk, envelope: Envelope): Resource =>
  ServiceBusQueueRule(
    {
      ...envelope,
      externalName: seen("authorization-rule").externalName ?? ruleName,
      writeConnectionSecretToRef: { name: rawSecretName(owner, "authorization-rule") },
    },
    { queueIdSelector: selector("queue"), listen: true, send: true, manage: false },
  );

/** What a client of Service Bus is given: address, queue and key in one text. */
export const connectionString = ({ seen }: AzureAsk): string | undefined =>
  known(undefined, seen("authorization-rule").details["attribute.primary_connection_string"]);
