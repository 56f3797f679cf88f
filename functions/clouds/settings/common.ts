import { z } from "zod";
import { regionNames } from "../regions.ts";
import { namespace } from "./namespace.ts";

/** A string that must look a certain way; `wanted` says which, in the words of the error. */
export const like = (pattern: RegExp, wanted: string) => z.string().regex(pattern, { error: wanted });

/** Marks a setting that the example shows switched on although it is not required everywhere. */
export const live = { live: true } as const;

/** A map whose keys may be any of a list, each at most once. */
export const someOf = <K extends string, V extends z.ZodType>(keys: readonly [K, ...K[]], value: V) =>
  z.partialRecord(z.enum(keys), value);

const providerConfigRef = z
  .strictObject({
    kind: z.enum(["ClusterProviderConfig", "ProviderConfig"]).meta({ examples: ["ClusterProviderConfig"] }),
    name: z
      .string()
      .min(1)
      .meta({ examples: ["default"] }),
  })
  .default({ kind: "ClusterProviderConfig", name: "default" });

/** The settings that are alike on every cloud. */
export const common = {
  installation: like(/^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$/, "a short lower-case name such as idp").meta({
    description: "Names this platform installation. Every cloud name is hashed with it: never change it.",
    examples: ["idp"],
  }),
  defaultRegion: z
    .enum(regionNames)
    .optional()
    .meta({
      description: "The region of a claim that names none. Without it such a claim is refused.",
      examples: ["eu-west-1"],
      ...live,
    }),
  providerConfigRef: providerConfigRef.meta({
    description: "Where the cloud's providers find their credentials.",
    examples: [{ kind: "ClusterProviderConfig", name: "default" }],
  }),
  kubernetesProviderConfigRef: providerConfigRef.meta({
    description: "The same for provider-kubernetes, which makes namespaces.",
    examples: [{ kind: "ClusterProviderConfig", name: "default" }],
  }),
  production: z
    .strictObject({
      namespaces: z
        .array(like(/^[-a-z0-9*]+$/, "a glob over namespace names such as *-prod"))
        .min(1)
        .meta({ examples: [["*-prod"]] }),
    })
    .default({ namespaces: ["*-prod"] })
    .meta({ description: "Which namespaces are production: there nothing is deleted that has no final copy." }),
  tags: z
    .record(like(/^[\w.:/=+@ -]{1,128}$/, "a tag name of at most 128 characters"), z.string().max(256))
    .default({})
    .meta({
      description: "Tags that every cloud resource gets beside its four marks.",
      examples: [{ "cost-centre": "platform" }],
    }),
  namespace: namespace(),
};
