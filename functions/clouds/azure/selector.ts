export { selector } from "../selector.ts";
