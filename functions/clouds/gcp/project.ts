import { need } from "../../compose/need.ts";
import type { GcpSettings } from "../settings/gcp.ts";

/**
 * The project of a claim: where its resources are already, else that of the settings.
 *
 * @param live what was observed of them.
 * @throws Refusal PlatformSettingsInvalid when the settings name none.
 */
export const projectOf = (
  { projectId }: Pick<GcpSettings, "projectId">,
  live: readonly { readonly project: string | undefined }[],
): string => live.find(({ project }) => project)?.project ?? need(projectId, "projectId", "the id of a project");
