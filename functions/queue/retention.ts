/** Days in seconds, as clouds count the time that a message is kept. */
export const secondsOf = (days: number): number => days * 24 * 60 * 60;

/** How long a dead letter is kept: as long as a claim may ask for, because a message keeps its age when it moves. */
export const deadLetterDays = 14;
