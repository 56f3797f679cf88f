/** The policy of a queue that refuses everything that does not come over TLS; IAM decides who may use it. */
export const onlyTls = (arn: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "DenyInsecureTransport",
        Effect: "Deny",
        Principal: "*",
        Action: "sqs:*",
        Resource: arn,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ],
  });

/** Where a queue sends the messages that were received too often. Source: RedrivePolicy in the SQS API reference. */
export const redrive = (deadLetterTargetArn: string, maxReceiveCount: number): string =>
  JSON.stringify({ deadLetterTargetArn, maxReceiveCount });

/** How often a message may be received by a redrive policy; undefined when it does not say so. */
export function receiveCountOf(redrivePolicy: string | undefined): number | undefined {
  const [, count] = /"maxReceiveCount":\s*"?([0-9]+)/.exec(redrivePolicy ?? "") ?? [];
  return count === undefined ? undefined : Number(count);
}

/** Which queue may send its dead letters. Source: RedriveAllowPolicy in the SQS API reference. */
export const redriveAllow = (sourceQueueArn: string): string =>
  JSON.stringify({ redrivePermission: "byQueue", sourceQueueArns: [sourceQueueArn] });
