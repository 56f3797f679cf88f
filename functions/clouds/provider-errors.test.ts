import { expect, test } from "@jest/globals";
import { isEarly, troubleOf } from "./provider-errors.ts";

test.each([
  [
    "create failed: api error AccessDenied: User is not authorized to perform rds:CreateDBInstance, request id: 5f1c2d3e-0000",
    {
      owner: "platform team",
      message: "create failed: api error AccessDenied: User is not authorized to perform rds:CreateDBInstance",
      next: "give the provider's credentials that right",
    },
  ],
  ["connect failed: cannot get ProviderConfig: not found", { next: "repair the ProviderConfig and its credentials" }],
  [
    "api error InstanceQuotaExceeded at 2026-01-02T03:04:05Z",
    { message: "api error InstanceQuotaExceeded at (time)", next: "raise the quota of the account" },
  ],
  ["googleapi: Error 403: The quota for instances has been exceeded.", { next: "raise the quota of the account" }],
  [
    "googleapi: Error 403: Cloud SQL Admin API has not been used in project 1 before or it is disabled., accessNotConfigured",
    { owner: "platform team", next: "enable that API in the project" },
  ],
  [
    "googleapi: Error 403: The client is not authorized to make this request., notAuthorized",
    { next: "give the provider's credentials that right" },
  ],
  [
    "failed to create instance because the network doesn't have at least 1 private services connection",
    { next: "set up private services access on the network of the settings" },
  ],
  [
    "googleapi: Error 409: already exists. When you delete an instance, you can't reuse the name of the deleted instance",
    { next: "give it a free name with the annotation crossplane.io/external-name" },
  ],
  [
    "BadRequest: The specified name is not available. For more information visit https://aka.ms/eventhubsarmexceptions. CorrelationId: d467a99c-0000",
    { owner: "platform team", next: "give it a free name with the annotation crossplane.io/external-name" },
  ],
  [
    "creating S3 Bucket (shop-assets-1): operation error S3: CreateBucket, https response error StatusCode: 409, RequestID: 4c8e, HostID: a1B+/2==, BucketAlreadyExists: ",
    {
      owner: "platform team",
      message:
        "creating S3 Bucket (shop-assets-1): operation error S3: CreateBucket, https response error StatusCode: 409, BucketAlreadyExists:",
      next: "give it a free name with the annotation crossplane.io/external-name",
    },
  ],
  [
    "reading S3 Bucket (shop-assets-1): operation error S3: HeadBucket, https response error StatusCode: 403, RequestID: 4c8e, HostID: a1B+/2==, api error Forbidden: Forbidden",
    {
      owner: "platform team",
      next: expect.stringMatching(/^give the provider's credentials s3:ListBucket; if another/),
    },
  ],
  [
    "putting S3 Bucket Policy: api error AccessDenied: User is not authorized to perform: s3:PutBucketPolicy because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
    {
      owner: "platform team",
      next: "allow public policies in the account's S3 Block Public Access, or have publicAccess set to false",
    },
  ],
  [
    "InvalidChangeBatch: [RRSet of type CNAME with DNS name www.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.]",
    {
      owner: "you",
      next: "a CNAME stands alone under its name: choose another name, or remove the other record first",
    },
  ],
  [
    "googleapi: Error 400: The resource record set 'entity.change.additions[www.example.com.][CNAME]' is invalid because the DNS name 'www.example.com.' may have either one CNAME resource record set or resource record sets of other types, but not both., cnameResourceRecordSetConflict",
    { owner: "you" },
  ],
  [
    "BadRequest: The record could not be created because a CNAME record with the same name already exists in this zone.",
    { owner: "you" },
  ],
  [
    "InvalidChangeBatch: [Tried to create resource record set [name='www.example.com.', type='A'] but it already exists]",
    { next: "take the existing resource over with the annotation crossplane.io/external-name, or remove it" },
  ],
  ["NoSuchHostedZone: No hosted zone found with ID: Z0123456789", { owner: "platform team" }],
  [
    "googleapi: Error 404: The 'parameters.managedZone' resource named 'acme-example' does not exist., notFound",
    { next: "make the zone, or correct it in the EnvironmentConfig" },
  ],
  [
    "MissingSubscriptionRegistration: not registered to use namespace 'Microsoft.DBforMySQL'",
    { next: "register that resource provider in the subscription" },
  ],
  [
    'cannot create object: resourcequotas "team-quota" is forbidden: User "system:serviceaccount:crossplane-system:provider-kubernetes" cannot patch resource "resourcequotas" in API group "" in the namespace "shop-ns"',
    { owner: "platform team", next: "give the provider's credentials that right" },
  ],
  [
    'cannot create object: rolebindings.rbac.authorization.k8s.io "team-edit" is forbidden: user "system:serviceaccount:crossplane-system:provider-kubernetes" (groups=["system:serviceaccounts"]) is attempting to grant RBAC permissions not currently held',
    { owner: "platform team", next: "give the provider's credentials that right" },
  ],
  [
    "InternalServerError: An unexpected error occured. Tracking ID: 'd4c1-77'",
    { owner: "cloud", message: "InternalServerError: An unexpected error occured." },
  ],
  ["api error TooManyCachePolicies: You have reached the maximum", { next: "raise the quota of the account" }],
  ["api error TooManyRequestsException: Rate exceeded", { owner: "cloud" }],
  [
    "api error CNAMEAlreadyExists: One or more of the CNAMEs you provided are already associated with a different resource.",
    { owner: "platform team", next: expect.stringMatching(/^take the alias off the other distribution/) },
  ],
  [
    "api error InvalidViewerCertificate: The specified SSL certificate doesn't exist, isn't in us-east-1 region",
    { owner: "platform team", next: expect.stringMatching(/^correct certificateArn in the EnvironmentConfig/) },
  ],
  [
    "api error InvalidWebACLId: Web ACL is not accessible by the requester",
    { owner: "platform team", next: expect.stringMatching(/^correct webAclArn in the EnvironmentConfig/) },
  ],
  ["something odd at 0xc000123456", { owner: "cloud", message: "something odd at (pointer)" }],
])("%s", (message, expected) => expect(troubleOf(message)).toMatchObject(expected));

test("the same error on another try has the same words", () => {
  const tried = (id: string, second: number) => troubleOf(`failed, RequestID: ${id}, at 2026-01-02 03:04:0${second}`);
  expect(tried("aaaa-1", 1)).toEqual(tried("bbbb-2", 2));
});

test("a reference that is not there yet is no error", () => {
  expect(
    isEarly("cannot resolve references: mg.Spec.ForProvider.VPCSecurityGroupIds: no resources matched selector"),
  ).toBe(true);
  expect(isEarly("async create failed: ParentResourceNotFound: the parent resource could not be found")).toBe(true);
  expect(
    isEarly(
      'resourcequotas "team-quota" is forbidden: unable to create new content in namespace shop-ns because it is being terminated',
    ),
  ).toBe(true);
  expect(isEarly('cannot create object: namespaces "shop-ns" not found')).toBe(true);
  expect(isEarly("api error InvalidParameterValue")).toBe(false);
});
