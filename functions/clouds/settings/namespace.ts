import { z } from "zod";

/** Groups of teams in the identity provider, where they do not follow the format. */
export const groups = z
  .record(z.string().min(1), z.string().min(1))
  .default({})
  .meta({
    description: "Groups that do not follow the format, by team.",
    examples: [{ payments: "payments-engineers" }],
  });

/** For namespace claims. @param own how a cloud describes its groups. */
export const namespace = (own = groups) =>
  z
    .strictObject({
      clusterRole: z
        .string()
        .min(1)
        .default("edit")
        .meta({
          description: "The ClusterRole a team gets in its namespaces.",
          examples: ["edit"],
        }),
      groupFormat: z
        .string()
        .includes("{team}", { error: "a text that contains {team}" })
        .default("{team}")
        .meta({ description: "A team's group in the identity provider.", examples: ["{team}"] }),
      groups: own,
    })
    .default({ clusterRole: "edit", groupFormat: "{team}", groups: {} })
    .meta({ description: "For namespace claims." });
