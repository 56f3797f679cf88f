/** The path of a field below another, as people write it: `spec.rule[0].name`, `metadata.labels["a/b"]`. */
export function below(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^\w[\w-]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** The path that a JSON pointer names. */
export const dotted = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, key) => below(path, /^\d+$/.test(key) ? Number(key) : key), "");
