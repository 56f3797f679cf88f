import { expect, test } from "@jest/globals";
import { originHost, type OriginHost } from "./origin-host.ts";

test.each<[string, OriginHost]>([
  ["assets.s3.eu-west-1.amazonaws.com", "bucket"],
  ["assets.s3.dualstack.eu-west-1.amazonaws.com", "bucket"],
  ["assets.s3.us-gov-west-1.amazonaws.com", "bucket"],
  ["assets.s3.amazonaws.com", "bucket"],
  ["assets.s3-us-west-2.amazonaws.com", "bucket"],
  ["www.shop.example.com.s3.us-east-1.amazonaws.com", "bucket"],
  ["assets.s3-website-us-east-1.amazonaws.com", "website"],
  ["assets.s3-website.eu-central-1.amazonaws.com", "website"],
  ["www.shop.example.com.s3-website.eu-central-1.amazonaws.com", "website"],
  ["origin.shop.example.com", "server"],
  ["s3.eu-west-1.amazonaws.com", "server"],
  ["s3.amazonaws.com", "server"],
  ["assets.s3-accelerate.amazonaws.com", "server"],
  ["assets.s3.eu-west-1.amazonaws.com.example.com", "server"],
  ["ec2-203-0-113-25.eu-west-1.compute.amazonaws.com", "server"],
])("%s is a %s", (name, host) => expect(originHost(name)).toBe(host));
