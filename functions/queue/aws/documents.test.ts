import { expect, test } from "@jest/globals";
import { onlyTls, receiveCountOf, redrive, redriveAllow } from "./documents.ts";

const arn = "arn:aws:sqs:eu-west-1:111122223333:orders";

test("documents are compact, with their fields in one order", () => {
  expect(onlyTls(arn)).toBe(
    '{"Version":"2012-10-17","Statement":[{"Sid":"DenyInsecureTransport","Effect":"Deny","Principal":"*",' +
      `"Action":"sqs:*","Resource":"${arn}","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}`,
  );
  expect(redrive(arn, 5)).toBe(`{"deadLetterTargetArn":"${arn}","maxReceiveCount":5}`);
  expect(redriveAllow(arn)).toBe(`{"redrivePermission":"byQueue","sourceQueueArns":["${arn}"]}`);
});

test.each([
  [redrive(arn, 5), 5],
  ['{"maxReceiveCount": "12", "deadLetterTargetArn": "a"}', 12],
  ["{}", undefined],
  [undefined, undefined],
])("of %s the receive count is %s", (policy, count) => expect(receiveCountOf(policy)).toBe(count));
