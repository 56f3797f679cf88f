import { textOf, type Fields } from "../../fields.ts";
import type { Simulated, SimulatedKinds } from "../simulated.ts";
import { account, arn } from "./names.ts";

const url = ({ name, region }: Fields) => `https://sqs.${textOf(region)}.amazonaws.com/${account}/${textOf(name)}`;

/**
 * One attribute of a queue, as an object of its own: named by the queue's URL, and set whether it was set before or not.
 * Source: Upsert in internal/service/sqs/attribute_funcs.go of hashicorp/terraform-provider-aws.
 */
const attribute: Simulated = {
  references: [
    {
      field: "queueUrl",
      goName: "QueueURL",
      to: { apiVersion: "sqs.aws.m.upbound.io/v1beta1", kind: "Queue" },
      isId: true,
    },
  ],
  assigned: ({ queueUrl }) => textOf(queueUrl),
  takesOver: true,
  fields: ({ name }) => ({ id: name }),
};

/** Source of the connection details: the sqs group of provider-upjet-aws (config/namespaced/sqs/config.go). */
export const sqs: SimulatedKinds = {
  "sqs.aws.m.upbound.io/v1beta1 Queue": {
    assigned: url,
    takesOver: true,
    fields: ({ name, forProvider }) => ({
      id: name,
      url: name,
      arn: arn("sqs", forProvider, textOf(forProvider["name"])),
    }),
    details: ({ name }) => ({ url: name }),
  },
  "sqs.aws.m.upbound.io/v1beta1 QueuePolicy": attribute,
  "sqs.aws.m.upbound.io/v1beta1 QueueRedrivePolicy": attribute,
  "sqs.aws.m.upbound.io/v1beta1 QueueRedriveAllowPolicy": attribute,
};
