import { plain } from "./host.ts";

/** The full name of a record: as the cloud tells it, else as it was asked for. One that blinks stays. */
export const fqdnOf = (told: string | undefined, name: string): string => (told === undefined ? name : readable(told));

/** Route 53 may spell the `*` of a wildcard as an octal number. Source: "DNS domain name format" in its guide. */
const readable = (name: string): string => plain(name).replace(/^\\052\./, "*.");
