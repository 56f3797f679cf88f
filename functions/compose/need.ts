import { Refusal } from "./refusal.ts";

/**
 * A setting of the platform that this claim cannot do without.
 *
 * @param path below the EnvironmentConfig's `data`.
 * @throws Refusal PlatformSettingsInvalid, the platform team's move, when it is missing.
 */
export function need<T>(value: T | undefined, path: string, wanted: string): T {
  if (value !== undefined) return value;
  throw new Refusal(
    "platform team",
    "PlatformSettingsInvalid",
    `data.${path} must be ${wanted}: received nothing; add it to the platform's EnvironmentConfig`,
  );
}
