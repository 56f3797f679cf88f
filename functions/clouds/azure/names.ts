import { cloudName } from "../names.ts";
import type { Owner } from "../owner.ts";

/**
 * The name of a resource on Azure. 46 characters fit every service with a name of its own in the world: PostgreSQL and
 * MySQL 63, Managed Redis 60, Service Bus 50, Front Door 46.
 * Source: "Naming rules and restrictions for Azure resources".
 */
export const azureName = (owner: Owner, role = ""): string => cloudName(owner, 46, role);
