import { SqsQueuePolicy } from "../../clouds/models.ts";
import { regions } from "../../clouds/regions.ts";
import { selector } from "../../clouds/selector.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { onlyTls } from "./documents.ts";
import type { Pinned } from "./pinned.ts";
import type { AwsAsk, Which } from "./readings.ts";

/** The policy of one of the queues: TLS only. It names the queue's ARN; while that blinks it stays as it was. */
export function policy({ seen }: AwsAsk, { region }: Pinned, envelope: Envelope, which: Which): Resource | undefined {
  const { arn } = seen(which).atProvider;
  const document = arn === undefined ? seen(`${which}-policy`).forProvider.policy : onlyTls(arn);
  if (document === undefined) return undefined;
  return SqsQueuePolicy(envelope, {
    region: regions[region].aws,
    queueUrlSelector: selector(which),
    policy: document,
  });
}
