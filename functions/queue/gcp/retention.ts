import { deadLetterDays, secondsOf } from "../retention.ts";

/** Days as Pub/Sub counts them; it takes 10 minutes to 31 days. Source: `messageRetentionDuration` in its reference. */
export const retention = (days: number): string => `${secondsOf(days)}s`;

/** For how long a dead letter waits for somebody to look at it: as long as any claim may ask for. */
export const longestRetention = retention(deadLetterDays);
