import type { SimulatedKinds } from "../simulated.ts";

/** Management locks. */
export const locks: SimulatedKinds = {
  "authorization.azure.m.upbound.io/v1beta1 ManagementLock": {
    fields: ({ name }) => ({ id: name }),
  },
};
