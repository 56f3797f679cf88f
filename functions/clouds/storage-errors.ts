import type { Meaning } from "./provider-errors.ts";

/** What the errors of object storage on Google Cloud and Azure mean: many come as a 403 that is no question of rights. */
export const storageErrors: readonly Meaning[] = [
  {
    pattern: /bucket name is not available|StorageAccountAlreadyTaken|already taken/i,
    owner: "platform team",
    next: "give it a free name with the annotation crossplane.io/external-name",
  },
  {
    pattern: /public access prevention is enforced|permitted customer|PublicAccessNotPermitted/i,
    owner: "platform team",
    next: "let the organisation's policy allow public objects, or have publicAccess set to false",
  },
  {
    pattern: /Cloud KMS key/i,
    owner: "platform team",
    next: "let the service agent encrypt and decrypt with that key",
  },
  {
    pattern: /Key ?based ?authentication ?(is )?not ?permitted/i,
    owner: "platform team",
    next: "set storageUseAzureAD in the ProviderConfig, and give its identity roles for blob and queue data",
  },
  {
    pattern: /RequestDisallowedByPolicy/i,
    owner: "platform team",
    next: "let that Azure Policy allow it, or change what it forbids",
  },
];
