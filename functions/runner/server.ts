import {
  Server,
  ServerCredentials,
  ServerInterceptingCall,
  ServerListenerBuilder,
  type sendUnaryData,
  type ServerInterceptor,
  type ServerUnaryCall,
} from "@grpc/grpc-js";
import type { Logger } from "pino";
import { openDoor, type Door } from "./door/door.ts";
import type { Address } from "./flags/value.ts";

/** How to serve; times in milliseconds. */
export type Options = {
  readonly address: Address;
  /** The largest request that is read, in bytes. */
  readonly maxMessageBytes: number;
  /** After which a caller has to connect again, and how long its calls may take then. */
  readonly maxConnectionAge: number;
  readonly connectionGrace: number;
};

type Answer = (request: Uint8Array) => Uint8Array;

/** A server that runs. */
export type Serving = {
  /** host:port that was bound. */
  readonly address: string;
  /** Where it stands with TLS. */
  readonly certificates?: Door["certificates"];
  /** Answers the calls in flight and takes no other one. @returns false when the deadline came first. */
  readonly stop: (deadline: number) => Promise<boolean>;
};

const asItIs = (bytes: Buffer) => bytes;

/** Crossplane's function service; what a message means is not the transport's business. Source: proto/fn/v1/run_function.proto. */
const service = {
  runFunction: {
    path: "/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction",
    requestStream: false,
    responseStream: false,
    requestSerialize: asItIs,
    requestDeserialize: asItIs,
    responseSerialize: asItIs,
    responseDeserialize: asItIs,
  },
} as const;

/**
 * Serves without TLS.
 *
 * @throws Error when the address cannot be bound.
 */
export async function serveInsecure(options: Options, answer: Answer, log: Logger): Promise<Serving> {
  const server = answering(options, answer, log);
  const { host, port: wanted } = options.address;
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(written(host, wanted), ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { address: written(host, port), stop: (deadline) => drained(server, deadline) };
}

/**
 * Serves behind our own door: TLS, and only to whom the authority in ca.crt gave a client certificate.
 *
 * @param folder with tls.key, tls.crt and ca.crt.
 * @throws Error when the certificates are broken or the address cannot be bound.
 */
export async function serveTls(options: Options, folder: string, answer: Answer, log: Logger): Promise<Serving> {
  const server = answering(options, answer, log);
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const door = await openDoor({ ...options.address, folder }, (socket) => injector.injectConnection(socket), log);
  return {
    address: written(options.address.host, door.port),
    certificates: door.certificates,
    stop: (deadline) => {
      door.close();
      return drained(server, deadline);
    },
  };
}

/** A host and a port as they stand in an address. */
export const written = (host: string, port: number) => `${host.includes(":") ? `[${host}]` : host}:${port}`;

/** grpc-js tells every caller to go away (GOAWAY) and waits for the calls in flight. */
async function drained(server: Server, deadline: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), deadline);
  server.tryShutdown(() => resolve(true));
  const isDrained = await promise;
  clearTimeout(timer);
  if (!isDrained) server.forceShutdown();
  return isDrained;
}

function answering(options: Options, answer: Answer, log: Logger): Server {
  const { maxMessageBytes, maxConnectionAge, connectionGrace } = options;
  const server = new Server({
    "grpc.max_receive_message_length": maxMessageBytes,
    "grpc.max_send_message_length": -1,
    "grpc.max_connection_age_ms": maxConnectionAge,
    "grpc.max_connection_age_grace_ms": connectionGrace,
    interceptors: [unread(maxMessageBytes, log)],
  });
  server.addService(service, {
    runFunction: (call: ServerUnaryCall<Buffer, Buffer>, callback: sendUnaryData<Buffer>) =>
      callback(null, Buffer.from(answer(call.request))),
  });
  return server;
}

/** Logs a call that ended before its message was read: grpc-js answers RESOURCE_EXHAUSTED by itself, without a word. */
const unread =
  (limit: number, log: Logger): ServerInterceptor =>
  (_method, call) => {
    let isRead = false;
    const listener = new ServerListenerBuilder()
      .withOnReceiveMessage((message, next) => {
        isRead = true;
        next(message);
      })
      .withOnCancel(() => {
        if (!isRead)
          log.warn(
            { peer: call.getPeer(), limit },
            `refused a call: its message is larger than ${limit} bytes, or its caller went away`,
          );
      })
      .build();
    return new ServerInterceptingCall(call, { start: (next) => next(listener) });
  };
