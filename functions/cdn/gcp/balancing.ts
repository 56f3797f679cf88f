/** The global external Application Load Balancer; without it the provider takes the classic one. */
export const loadBalancingScheme = "EXTERNAL_MANAGED";
