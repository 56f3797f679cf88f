import { Client, credentials, type ChannelCredentials, type ClientOptions, type ServiceError } from "@grpc/grpc-js";
import { path } from "./wire-call.ts";

const asItIs = (bytes: Buffer) => bytes;

/** A gRPC client of a server, as Crossplane is one; in plain text unless told otherwise. */
export const grpcClient = (
  address: string,
  options: ClientOptions = {},
  secure: ChannelCredentials = credentials.createInsecure(),
): Client => new Client(address, secure, options);

/** Carries the bytes of one call there and back. @throws ServiceError after five seconds at the latest. */
export const call = (client: Client, request: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const deadline = Date.now() + 5000;
    const answered = (error: ServiceError | null, response?: Buffer) =>
      response ? resolve(response) : reject(error ?? new Error("no answer"));
    client.makeUnaryRequest(path, asItIs, asItIs, Buffer.from(request), { deadline }, answered);
  });
