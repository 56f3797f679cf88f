import type { Edits } from "./edits.ts";

export const namespace: Edits = {
  least: { team: "checkout" },
  stored: { team: "checkout", cpuLimit: "4", memoryLimit: "8Gi", maxPods: 50, networkPolicy: true },
  accepted: [
    { cpuLimit: "500m" },
    { cpuLimit: "0.5", memoryLimit: "1.5Gi" },
    { memoryLimit: "512M" },
    { memoryLimit: "9999999999999999999E" },
    { maxPods: 1 },
    { maxPods: 500 },
    { networkPolicy: false },
  ],
  refused: [
    [
      { team: "another-team" },
      'spec.team: Invalid value: "another-team": team cannot change: make a new claim for the other team and move the workloads',
    ],
    [{ team: null }, "spec.team: Required value"],
    [{ cpuLimit: "0" }, "cpuLimit must be a number of CPUs above zero such as 4 or 500m"],
    [{ cpuLimit: "0.000m" }, "cpuLimit must be a number of CPUs above zero such as 4 or 500m"],
    [{ cpuLimit: "-4" }, "spec.cpuLimit in body should match '^[0-9]+(\\.[0-9]+)?m?$'"],
    [{ cpuLimit: "8Gi" }, "spec.cpuLimit in body should match '^[0-9]+(\\.[0-9]+)?m?$'"],
    [{ cpuLimit: 4 }, 'spec.cpuLimit in body must be of type string: "integer"'],
    [{ cpuLimit: "1".repeat(21) }, "spec.cpuLimit: Too long: may not be more than 20 bytes"],
    [{ memoryLimit: "0Gi" }, "memoryLimit must be an amount of memory above zero such as 8Gi or 512Mi"],
    [{ memoryLimit: "8GB" }, "spec.memoryLimit in body should match '^[0-9]+(\\.[0-9]+)?([kMGTPE]|[KMGTPE]i)?$'"],
    [{ memoryLimit: "400m" }, "spec.memoryLimit in body should match '^[0-9]+(\\.[0-9]+)?([kMGTPE]|[KMGTPE]i)?$'"],
    [{ maxPods: 0 }, "spec.maxPods in body should be greater than or equal to 1"],
    [{ maxPods: 501 }, "spec.maxPods in body should be less than or equal to 500"],
    [{ networkPolicy: "yes" }, 'spec.networkPolicy in body must be of type boolean: "string"'],
  ],
  refusedOfLeast: [
    [{ team: "another-team" }, "team cannot change: make a new claim for the other team and move the workloads"],
  ],
};
