import { expect, test } from "@jest/globals";
import { troubleOf } from "./provider-errors.ts";

test.each([
  [
    "create failed: googleapi: Error 409: The requested bucket name is not available. The bucket namespace is shared by all users of the system., conflict",
    "give it a free name with the annotation crossplane.io/external-name",
  ],
  [
    "creating Storage Account: unexpected status 409 (409 Conflict) with error: StorageAccountAlreadyTaken: The storage account named shop is already taken.",
    "give it a free name with the annotation crossplane.io/external-name",
  ],
  [
    "googleapi: Error 412: The member bindings allUsers and allAuthenticatedUsers are not allowed since public access prevention is enforced., conditionNotMet",
    "let the organisation's policy allow public objects, or have publicAccess set to false",
  ],
  [
    "googleapi: Error 412: One or more users named in the policy do not belong to a permitted customer., conditionNotMet",
    "let the organisation's policy allow public objects, or have publicAccess set to false",
  ],
  [
    "googleapi: Error 403: Permission denied on Cloud KMS key. Please ensure that your Cloud Storage service account has been authorized to use this key., forbidden",
    "let the service agent encrypt and decrypt with that key",
  ],
  [
    "unexpected status 403 (403 Key based authentication is not permitted on this storage account.) with KeyBasedAuthenticationNotPermitted",
    "set storageUseAzureAD in the ProviderConfig, and give its identity roles for blob and queue data",
  ],
  [
    "unexpected status 403 (403 Forbidden) with error: RequestDisallowedByPolicy: Resource 'shop' was disallowed by policy.",
    "let that Azure Policy allow it, or change what it forbids",
  ],
])("%s", (message, next) => expect(troubleOf(message)).toMatchObject({ owner: "platform team", next }));
