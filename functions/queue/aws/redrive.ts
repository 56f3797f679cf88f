import { SqsRedriveAllowPolicy, SqsRedrivePolicy } from "../../clouds/models.ts";
import { regions } from "../../clouds/regions.ts";
import { selector } from "../../clouds/selector.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { receiveCountOf, redrive, redriveAllow } from "./documents.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk } from "./readings.ts";

/**
 * On the queue: after how many receives a message moves, and where to. A resource of its own, because the queue's own
 * field of that name is not taken back when it is left out.
 */
export function redrivePolicy(
  { settings, seen }: AwsAsk,
  { region }: Pinned,
  envelope: Envelope,
): Resource | undefined {
  const { arn } = seen("dlq").atProvider;
  const live = seen("redrive-policy").forProvider.redrivePolicy;
  const document = arn === undefined ? live : redrive(arn, receiveCountOf(live) ?? settings.queue.maxReceiveCount);
  if (document === undefined) return undefined;
  return SqsRedrivePolicy(envelope, {
    region: regions[region].aws,
    queueUrlSelector: selector("queue"),
    redrivePolicy: document,
  });
}

/** On the dead-letter queue: it takes the dead letters of this queue alone. */
export function redriveAllowPolicy({ seen }: AwsAsk, { region }: Pinned, envelope: Envelope): Resource | undefined {
  const { arn } = seen("queue").atProvider;
  const document = arn === undefined ? seen("redrive-allow-policy").forProvider.redriveAllowPolicy : redriveAllow(arn);
  if (document === undefined) return undefined;
  return SqsRedriveAllowPolicy(envelope, {
    region: regions[region].aws,
    queueUrlSelector: selector("dlq"),
    redriveAllowPolicy: document,
  });
}
