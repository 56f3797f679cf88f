/** A whole statement that imports or exports from another module, types included. */
const statement = /^(?:import|export)\b(?:[\w$*{},\s]*?\bfrom)?\s*["']([^"']+)["']/gm;

/** `import(...)` and `require(...)`, in code or in a type. */
const call = /\b(?:import|require)\(\s*(?:["']([^"']*)["'])?/g;

/** What a file imports; "?" stands for a path that is computed. */
export function imports(source: string): string[] {
  const statements = [...source.matchAll(statement)].map(([, path]) => path ?? "?");
  const calls = [...source.matchAll(call)].map(([, path]) => path ?? "?");
  return [...statements, ...calls];
}
