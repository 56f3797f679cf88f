import { Client, credentials } from "@grpc/grpc-js";
import type { Call } from "../simulation/ask.ts";
import { Stop } from "./stop.ts";

const method = "/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction";

/** A connection to a function server, in plain text as Crossplane's render makes one. */
export function connect(address: string): { readonly call: Call; readonly close: () => void } {
  const client = new Client(address, credentials.createInsecure());
  return { call: (request) => unary(client, request), close: () => client.close() };
}

const unary = (client: Client, request: Uint8Array) =>
  new Promise<Uint8Array>((resolve, reject) => {
    client.makeUnaryRequest(
      method,
      (bytes: Uint8Array) => Buffer.from(bytes),
      (bytes: Buffer) => bytes,
      request,
      (error, answer) =>
        answer === undefined
          ? reject(new Stop(1, `The function server did not answer: ${error?.details ?? "no message"}`))
          : resolve(answer),
    );
  });
