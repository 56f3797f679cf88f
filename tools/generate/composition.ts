import { stringify } from "yaml";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { inputType, requirement, settingsName } from "../../functions/runner/platform.ts";
import { functionName, group, version, type Kind } from "./kind.ts";

/** The composition of a kind on a cloud: one step that names the function, the cloud and the platform's settings. */
export const composition = ({ names }: Kind, cloud: Cloud): string =>
  stringify(
    {
      apiVersion: "apiextensions.crossplane.io/v1",
      kind: "Composition",
      metadata: { name: `${names.plural}-${cloud}`, labels: { [`${group}/provider`]: cloud } },
      spec: {
        compositeTypeRef: { apiVersion: `${group}/${version}`, kind: names.kind },
        mode: "Pipeline",
        pipeline: [
          {
            step: "compose",
            functionRef: { name: functionName },
            input: { ...inputType, cloud },
            requirements: {
              requiredResources: [
                {
                  requirementName: requirement,
                  apiVersion: "apiextensions.crossplane.io/v1beta1",
                  kind: "EnvironmentConfig",
                  name: settingsName(cloud),
                },
              ],
            },
          },
        ],
      },
    },
    { lineWidth: 120 },
  );
