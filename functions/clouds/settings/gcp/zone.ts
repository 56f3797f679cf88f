import { projectId, resourceName } from "./names.ts";

/** A managed zone of Cloud DNS, by its name and not by its domain. */
export const managedZone = resourceName("a managed zone", "acme-example");

/** The project of a zone. */
export const zoneProject = projectId.optional();
