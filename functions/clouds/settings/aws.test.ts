import { expect, test } from "@jest/globals";
import { sentences } from "../wrong.ts";
import { settings } from "./aws.ts";

const wrong = (data: object): string => {
  const read = settings.safeParse({ installation: "idp", ...data }, { reportInput: true });
  return read.success ? "" : sentences(read.error.issues, "data");
};

const certificateArn = "arn:aws:acm:us-east-1:111122223333:certificate/1f0c3e9a";

test.each<[string, object]>([
  ["nothing but the installation", {}],
  ["a certificate and the domain it is for", { cdn: { certificateArn, aliasSuffix: "cdn.example.com" } }],
  ["a web ACL alone", { cdn: { webAclArn: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/platform/1f0c3e9a" } }],
])("the settings may have %s", (_, data) => expect(wrong(data)).toBe(""));

test.each<[object, string]>([
  [
    { cdn: { aliasSuffix: "cdn.example.com" } },
    "data.cdn.certificateArn must be a certificate for *.<aliasSuffix>, because aliasSuffix is set: received",
  ],
  [
    { cdn: { certificateArn } },
    "data.cdn.aliasSuffix must be the domain that the certificate is for, because certificateArn is set: received",
  ],
  [
    { cdn: { certificateArn, aliasSuffix: "*.example.com" } },
    'data.cdn.aliasSuffix must be a lower-case domain such as cdn.example.com: received "*.example.com"',
  ],
  [
    { cdn: { certificateArn, aliasSuffix: `${"a.".repeat(94)}ab` } },
    "data.cdn.aliasSuffix must be a lower-case domain such as cdn.example.com: received",
  ],
  [
    { cdn: { certificateArn: certificateArn.replace("us-east-1", "eu-west-1"), aliasSuffix: "cdn.example.com" } },
    "data.cdn.certificateArn must be an ARN such as arn:aws:acm:us-east-1:111122223333:certificate/1f0c3e9a: received " +
      '"arn:aws:acm:eu-west-1:111122223333:certificate/1f0c3e9a"',
  ],
  [
    { cdn: { priceClass: "PriceClass_300" } },
    'data.cdn.priceClass must be one of PriceClass_100, PriceClass_200, PriceClass_All: received "PriceClass_300"',
  ],
])("%j is refused with a sentence", (data, sentence) => expect(wrong(data)).toContain(sentence));
