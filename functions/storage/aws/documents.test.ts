import { expect, test } from "@jest/globals";
import { bucketPolicy, letsPublicRead } from "./documents.ts";

const onlyTls =
  '{"Sid":"DenyInsecureTransport","Effect":"Deny","Principal":"*","Action":"s3:*",' +
  '"Resource":["arn:aws:s3:::assets","arn:aws:s3:::assets/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}';
const publicRead =
  '{"Sid":"PublicRead","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::assets/*"}';
const cloudFrontRead =
  '{"Sid":"CloudFrontRead","Effect":"Allow","Principal":{"Service":"cloudfront.amazonaws.com"},' +
  '"Action":"s3:GetObject","Resource":"arn:aws:s3:::assets/*",' +
  '"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}';

test.each([
  [false, undefined, [onlyTls]],
  [true, undefined, [onlyTls, publicRead]],
  [false, "111122223333", [onlyTls, cloudFrontRead]],
  [true, "111122223333", [onlyTls, publicRead, cloudFrontRead]],
])(
  "public %s and CloudFront of %s: compact, with its statements in one order",
  (isPublic, cloudFrontOf, statements) => {
    const policy = bucketPolicy("assets", { public: isPublic, cloudFrontOf });
    expect(policy).toBe(`{"Version":"2012-10-17","Statement":[${statements.join(",")}]}`);
    expect(letsPublicRead(policy)).toBe(isPublic);
  },
);

test.each([
  ['{"Statement": [{"Sid": "PublicRead"}]}', true],
  ['{"Statement":[{"Sid":"PublicReader"}]}', false],
  ["{}", false],
  [undefined, undefined],
])("whether %s lets the public read: %s", (policy, expected) => expect(letsPublicRead(policy)).toBe(expected));
