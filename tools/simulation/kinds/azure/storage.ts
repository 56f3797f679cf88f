import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { id } from "./names.ts";

const account = { apiVersion: "storage.azure.m.upbound.io/v1beta1", kind: "Account" };
const inAccount = [{ field: "storageAccountId", goName: "StorageAccountID", to: account, isId: true }] as const;

/** Storage accounts. */
export const storage: SimulatedKinds = {
  "storage.azure.m.upbound.io/v1beta1 Account": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: id(forProvider, "Microsoft.Storage/storageAccounts", name),
      ...(isDone && { primaryBlobEndpoint: `https://${name}.blob.core.windows.net/` }),
    }),
  },
  "storage.azure.m.upbound.io/v1beta1 Container": {
    references: inAccount,
    fields: ({ name, forProvider }) => ({
      id: `${textOf(forProvider["storageAccountId"])}/blobServices/default/containers/${name}`,
    }),
  },
  "storage.azure.m.upbound.io/v1beta1 ManagementPolicy": {
    references: inAccount,
    assigned: ({ storageAccountId }) => `${textOf(storageAccountId)}/managementPolicies/default`,
    takesOver: true,
    fields: ({ name }) => ({ id: name }),
  },
};
