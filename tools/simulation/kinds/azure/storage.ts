import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";

const account = { apiVersion: "storage.azure.m.upbound.io/v1beta1", kind: "Account" };

const ofAccount = { field: "storageAccountId", goName: "StorageAccountID", to: account, isId: true } as const;

const group = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups";

/** Sources: as ../azure.ts; storage_container_resource.go of azurerm for the id of a container. */
export const storage: SimulatedKinds = {
  "storage.azure.m.upbound.io/v1beta1 Account": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: `${group}/${textOf(forProvider["resourceGroupName"])}/providers/Microsoft.Storage/storageAccounts/${name}`,
      ...(isDone && {
        primaryBlobEndpoint: `https://${name}.blob.core.windows.net/`,
        primaryBlobHost: `${name}.blob.core.windows.net`,
        primaryLocation: forProvider["location"],
      }),
    }),
  },
  "storage.azure.m.upbound.io/v1beta1 Container": {
    references: [ofAccount],
    fields: ({ name, forProvider }) => {
      const accountId = textOf(forProvider["storageAccountId"]);
      return {
        id: `${accountId}/blobServices/default/containers/${name}`,
        storageAccountName: accountId.split("/").at(-1),
      };
    },
  },
  // One per account, with a name that never differs.
  "storage.azure.m.upbound.io/v1beta1 ManagementPolicy": {
    references: [ofAccount],
    fields: ({ forProvider }) => ({ id: `${textOf(forProvider["storageAccountId"])}/managementPolicies/default` }),
  },
};
