import { like } from "../common.ts";

const project = "(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]";
const resource = "[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?";

/**
 * The id of a project; very old ones stand behind a domain, as in `example.com:acme-prod`.
 * Source: "Creating and managing projects" in the Resource Manager documentation.
 */
export const projectId = like(new RegExp(`^${project}$`), "a project id such as acme-prod");

/** The name of something in a project, by the rule of RFC 1035 that most of Google Cloud keeps. */
export const resourceName = (what: string, example: string) =>
  like(new RegExp(`^${resource}$`), `the name of ${what} such as ${example}`).meta({ examples: [example] });

/** A VPC network, in full: it may lie in another project. */
export const networkPath = like(
  new RegExp(`^projects/${project}/global/networks/${resource}$`),
  "a VPC network such as projects/acme-net/global/networks/prod",
);

/** A key of Cloud KMS, in full. @param location a region, or a pattern of locations. */
export const keyPath = (location: string, wanted: string) =>
  like(new RegExp(`^projects/${project}/locations/${location}/keyRings/[\\w-]{1,63}/cryptoKeys/[\\w-]{1,63}$`), wanted);
