/** The composed resources as the cluster last reported them, however their bytes are kept. */
export type Source = {
  /** The composition-resource keys that were observed. */
  readonly keys: readonly string[];
  /** The value at a path of one observed object, or undefined. */
  readonly at: (key: string, path: readonly string[]) => unknown;
  /** One connection detail of one observed resource in base64, or undefined. */
  readonly detail: (key: string, name: string) => string | undefined;
};
