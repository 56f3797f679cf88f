import { handle } from "../../functions/runner/handle.ts";
import type { Call } from "../simulation/ask.ts";
import { examplePassword } from "../simulation/example-password.ts";

/** Calls the function in this process, with the example password in place of a drawn one. */
export const localCall: Call = (request) => Promise.resolve(handle(request, examplePassword, () => undefined));
