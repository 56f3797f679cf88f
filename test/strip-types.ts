import { stripTypeScriptTypes } from "node:module";

/** Jest's transformer: Node's own type stripping, which blanks types out and so keeps every line and column. */
export default { process: (source: string) => ({ code: stripTypeScriptTypes(source) }) };
