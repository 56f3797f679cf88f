import { resourceLabel } from "./marks.ts";

/** Refers to another object of the same claim: the one of a key. */
export const selector = (key: string) => ({ matchControllerRef: true, matchLabels: { [resourceLabel]: key } });
