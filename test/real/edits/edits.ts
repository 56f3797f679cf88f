/** What the API server makes of a kind's claims before anybody else sees them. */
export interface Edits {
  /** A spec that says as little as it may, and what it is stored as. */
  readonly least: object;
  readonly stored: object;
  /** Edits of the example that are allowed. */
  readonly accepted: readonly object[];
  /** Edits of the example that are refused, and the sentence that says why. */
  readonly refused: readonly (readonly [edit: object, sentence: string])[];
  /** The same for the claim that says as little as it may. */
  readonly refusedOfLeast: readonly (readonly [edit: object, sentence: string])[];
  /** Specs of other claims that are accepted or refused, where one claim cannot be edited into all of them. */
  readonly created?: readonly object[];
  readonly notCreated?: readonly (readonly [spec: object, sentence: string])[];
}
