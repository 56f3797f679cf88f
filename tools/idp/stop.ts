/** Ends a command: a sentence for standard error, and an exit code. */
export class Stop extends Error {
  override name = "Stop";
  readonly code: 1 | 2;

  /** @param code 2 when the command was not used as it should be, 1 when it was and the answer is no. */
  constructor(code: 1 | 2, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
