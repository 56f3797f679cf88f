/** An answer's conditions, as far as they are read here. */
type Conditions = { readonly conditions: readonly { readonly type: string; readonly message?: string | undefined }[] };

/**
 * What each resource waits for, by key, as the condition Provisioned says it:
 * `cloud: a, b wait for creation; c waits for the address of a`.
 */
export function waits({ conditions }: Conditions): ReadonlyMap<string, string> {
  const { message = "" } = conditions.find(({ type }) => type === "Provisioned") ?? {};
  const all = message.split("; ").flatMap((part) => {
    const [, keys = "", what = ""] = sentence.exec(part) ?? [];
    return keys.split(", ").map((key) => [key, what] as const);
  });
  return new Map(all.filter(([key]) => key !== ""));
}

const sentence = /^(?:cloud: )?([-a-z0-9, ]+?) waits? for (.+)$/;
