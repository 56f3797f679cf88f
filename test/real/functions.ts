import { stringify } from "yaml";

/** Tells the CLI to call a function that runs already, in plain text, instead of starting a container. */
export const functionsAt = (address: string): string =>
  stringify({
    apiVersion: "pkg.crossplane.io/v1",
    kind: "Function",
    metadata: {
      name: "function-backend-first-idp",
      annotations: {
        "render.crossplane.io/runtime": "Development",
        "render.crossplane.io/runtime-development-target": address,
      },
    },
    spec: { package: "backend-first-idp/function:development" },
  });
