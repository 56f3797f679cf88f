import type { Trouble } from "../compose/plan.ts";
import type { Mover } from "../compose/refusal.ts";
import { storageErrors } from "./storage-errors.ts";

/** What a provider's error means: whose move it is, and what to do next. */
export type Meaning = { readonly pattern: RegExp; readonly owner: Mover; readonly next: string };

/** The first that fits counts. */
const meanings: readonly Meaning[] = [
  ...storageErrors,
  // Kubernetes names the object first, and that may be a resource quota. Source: k8s.io/apiserver, forbiddenMessage.
  {
    pattern: /is forbidden: user .* (cannot \w+ resource|is attempting to grant RBAC permissions)/i,
    owner: "platform team",
    next: "give the provider's credentials that right",
  },
  // Google Cloud answers 403 to much that is no question of rights: these come before what is.
  {
    pattern: /LimitExceeded|QuotaExceeded|quota|TooMany(?!Requests)\w/i,
    owner: "platform team",
    next: "raise the quota of the account",
  },
  {
    pattern: /accessNotConfigured|SERVICE_DISABLED|API has not been used in project/i,
    owner: "platform team",
    next: "enable that API in the project",
  },
  {
    pattern: /private services (connection|access)/i,
    owner: "platform team",
    next: "set up private services access on the network of the settings",
  },
  {
    // S3 answers BucketAlreadyExists for a bucket of another account, which nobody can take over.
    pattern:
      /reuse the name of the deleted|names cannot be reused|specified name is not available|BucketAlreadyExists/i,
    owner: "platform team",
    next: "give it a free name with the annotation crossplane.io/external-name",
  },
  // S3 denies more than what credentials lack a right for.
  {
    pattern: /BlockPublicPolicy/i,
    owner: "platform team",
    next: "allow public policies in the account's S3 Block Public Access, or have publicAccess set to false",
  },
  {
    pattern: /HeadBucket, .*\b403\b/i,
    owner: "platform team",
    next:
      "give the provider's credentials s3:ListBucket; if another account has that name, give it a free one with the " +
      "annotation crossplane.io/external-name",
  },
  {
    pattern: /AccessDenied|UnauthorizedOperation|not authorized|AuthorizationFailed|PERMISSION_DENIED|\b403\b/i,
    owner: "platform team",
    next: "give the provider's credentials that right",
  },
  {
    pattern:
      /cannot (get|find) .*ProviderConfig|ProviderConfig.* not found|get credentials|ExpiredToken|InvalidClientTokenId|NoCredentialProviders|AADSTS[0-9]+/i,
    owner: "platform team",
    next: "repair the ProviderConfig and its credentials",
  },
  {
    pattern: /MissingSubscriptionRegistration|not registered to use namespace/i,
    owner: "platform team",
    next: "register that resource provider in the subscription",
  },
  {
    pattern: /ResourceGroupNotFound/i,
    owner: "platform team",
    next: "make the resource group, or correct its name in the EnvironmentConfig",
  },
  {
    pattern: /LocationIsOfferRestricted|ProvisioningNotSupportedForRegion/i,
    owner: "platform team",
    next: "ask Azure to open that region for the subscription",
  },
  {
    pattern: /CNAMEAlreadyExists/i,
    owner: "platform team",
    next: "take the alias off the other distribution, or give every installation an aliasSuffix of its own",
  },
  {
    pattern: /InvalidViewerCertificate/i,
    owner: "platform team",
    next: "correct certificateArn in the EnvironmentConfig: it must be in us-east-1 and cover the alias",
  },
  {
    pattern: /InvalidWebACLId/i,
    owner: "platform team",
    next: "correct webAclArn in the EnvironmentConfig: it must be a global one of this account",
  },
  {
    pattern: /conflicts with other records|either one CNAME|CNAME.* same name|same name.* CNAME/i,
    owner: "you",
    next: "a CNAME stands alone under its name: choose another name, or remove the other record first",
  },
  {
    pattern: /NoSuchHostedZone|parameters\.managedZone/i,
    owner: "platform team",
    next: "make the zone, or correct it in the EnvironmentConfig",
  },
  {
    pattern: /AlreadyExists|already exists/i,
    owner: "platform team",
    next: "take the existing resource over with the annotation crossplane.io/external-name, or remove it",
  },
  {
    pattern: /refuse to update the external resource because/i,
    owner: "platform team",
    next: "set the field back: the cloud cannot change it on a live resource",
  },
  {
    pattern: /Insufficient\w*Capacity|capacity|AllocationFailed|SkuNotAvailable/i,
    owner: "cloud",
    next: "the provider tries again by itself; another size may have room",
  },
];

const otherwise = {
  owner: "cloud",
  next: "the provider tries again by itself; if it lasts, ask the platform team",
} as const;

/** Errors that only say that something else is not there yet. */
const early =
  /cannot resolve references|referenced (resource|field|object)|not yet ready|ParentResourceNotFound|at least one enabled origin|because it is being terminated|namespaces "[^"]+" not found/i;

/** Whether an error of a provider is the ordinary wait for another resource. */
export const isEarly = (message: string): boolean => early.test(message);

/** A provider's error in words that stay the same on every try: whose move, what, and what next. */
export function troubleOf(message: string): Trouble {
  const { owner, next } = meanings.find(({ pattern }) => pattern.test(message)) ?? otherwise;
  return { owner, message: steady(message), next };
}

const longest = 400;

/** Takes out what differs on every try (request ids, times, pointers), so that a condition changes only with its cause. */
function steady(message: string): string {
  const text = message
    .replace(
      /,?\s*(request ?id|x-request-id|host ?id|correlation ?id|trace ?id|tracking ?id)"?\s*[:=]\s*["']?[\w+/=-]+["']?/gi,
      "",
    )
    .replace(/\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?/g, "(time)")
    .replace(/\b0x[0-9a-f]+\b/gi, "(pointer)")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > longest ? `${text.slice(0, longest)}...` : text;
}
