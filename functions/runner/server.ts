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

/** How to serve. */
export type Options = {
  /** host:port; port 0 takes a free one. */
  readonly address: string;
  /** The largest request that is read, in bytes. */
  readonly maxMessageBytes: number;
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
 * @returns the address that was bound, and how to stop: calls in flight are answered first.
 * @throws Error when the address cannot be bound.
 */
export async function serveInsecure(
  { address, maxMessageBytes }: Options,
  answer: (request: Uint8Array) => Uint8Array,
  log: Logger,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = new Server({
    "grpc.max_receive_message_length": maxMessageBytes,
    "grpc.max_send_message_length": -1,
    interceptors: [unread(maxMessageBytes, log)],
  });
  server.addService(service, {
    runFunction: (call: ServerUnaryCall<Buffer, Buffer>, callback: sendUnaryData<Buffer>) =>
      callback(null, Buffer.from(answer(call.request))),
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return {
    address: address.replace(/:[0-9]+$/, `:${port}`),
    stop: () => new Promise((resolve) => server.tryShutdown(() => resolve())),
  };
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
