import { textOf, type Fields } from "../../fields.ts";
import { hex } from "../hex.ts";

export const path = ({ project }: Fields, rest: string) => `projects/${textOf(project)}/${rest}`;

/** An address in the range that the platform keeps for private services. */
export const privateIp = (name: string) => `10.8.${parseInt(hex(2, name), 16)}.${parseInt(hex(2, name, 2), 16)}`;

export const certificate = "-----BEGIN CERTIFICATE-----\nsimulated\n-----END CERTIFICATE-----\n";

/** What may be done to something, and by whom: the provider's name of a grant. */
export const grant = (on: string, { role, member }: Fields) => `${on}/${textOf(role)}/${textOf(member)}`;
