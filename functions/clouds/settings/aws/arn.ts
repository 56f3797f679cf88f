import { like } from "../common.ts";

/** The ARN of something in a service. */
export const arn = (service: string, example: string) =>
  like(new RegExp(`^arn:aws[a-z-]*:${service}:`), `an ARN such as ${example}`).meta({ examples: [example] });
