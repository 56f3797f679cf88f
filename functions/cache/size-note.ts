/** Remembers on a cache for which size it was composed: settings that change touch a live one with its next size alone. */
export const sizeNote = "platform.kubecon.io/size";
