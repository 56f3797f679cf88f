/** One thing that a schema found wrong; zod's issue, as far as it is read here. */
export type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: string;
  /** What is wrong with a key of a map. */
  readonly issues?: readonly Issue[];
};

/** Says what is wrong: field, wanted, got, as in `spec.size must be one of small, medium, large: received "huge"`. */
export function sentence(issue: Issue, root: string): string {
  const path = [root, ...issue.path.map(String)].join(".");
  return issue.code === "unrecognized_keys"
    ? `${path} has no field ${(issue.keys ?? [])
        .toSorted()
        .map((key) => `"${key}"`)
        .join(", ")}: check the spelling`
    : `${path} must be ${wanted(issue)}: received ${received(issue.input)}`;
}

/** How many sentences a message holds: the rest waits until these are done. */
const most = 8;

/** All that is wrong, one sentence after the other: sorted, because a map arrives in another order on every call. */
export function sentences(issues: readonly Issue[], root: string): string {
  const all = issues.map((issue) => sentence(issue, root)).toSorted();
  const rest = all.length > most ? [`and ${all.length - most} more`] : [];
  return [...all.slice(0, most), ...rest].join("; ");
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return `one of ${(issue.values ?? []).join(", ")}`;
    case "invalid_type":
      return types[issue.expected ?? ""] ?? `of type ${issue.expected}`;
    case "too_small":
      return `at least ${String(issue.minimum)}${units[issue.origin ?? ""] ?? ""}`;
    case "too_big":
      return `at most ${String(issue.maximum)}${units[issue.origin ?? ""] ?? ""}`;
    case "invalid_key":
      return (issue.issues ?? []).map(wanted).join(" and ");
    default:
      return issue.message;
  }
}

/** zod's names of types, in words. */
const types: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a set of fields",
  record: "a set of fields",
  array: "a list",
};

/** What a length is counted in. */
const units: Readonly<Record<string, string>> = { string: " characters long", array: " items long" };

const longest = 80;

/** The value as it was written; long ones are cut, so that a message stays readable. */
function received(input: unknown): string {
  if (input === undefined) return "nothing";
  if (typeof input === "number") return String(input);
  const text = JSON.stringify(input) ?? "something that is not JSON";
  return text.length > longest ? `${text.slice(0, longest)}...` : text;
}
