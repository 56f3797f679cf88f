import { like } from "../common.ts";

/**
 * The name of a resource group.
 * Source: "Naming rules and restrictions for Azure resources", Microsoft.Resources.
 */
export const resourceGroupName = like(
  /^[\w().-]{0,89}[\w()-]$/,
  "a resource group's name: letters, digits, _ ( ) . and -, without a . at the end",
);
