import protobuf from "google-protobuf";

// The published types are those of version 3; this method of version 4 is missing there.
declare module "google-protobuf" {
  interface BinaryReader {
    skipToEnd(): void;
  }
}

/** The fields of one protobuf message as byte ranges: nothing below them has been decoded. */
export type Fields = ReadonlyMap<number, readonly Uint8Array[]>;

/**
 * Indexes a message whose fields are all messages, strings or bytes; fields of other wire types are passed over.
 *
 * @throws Error when the bytes are not a protobuf message.
 */
export function fieldsOf(bytes: Uint8Array): Fields {
  const fields = new Map<number, Uint8Array[]>();
  const reader = new protobuf.BinaryReader(bytes);
  while (reader.nextField()) {
    const wireType: number = reader.getWireType();
    if (wireType !== delimited) {
      reader.skipField();
      continue;
    }
    const number = reader.getFieldNumber();
    const ranges = fields.get(number);
    const range = rangeOf(reader, bytes);
    if (ranges) ranges.push(range);
    else fields.set(number, [range]);
  }
  return fields;
}

const delimited = 2;

function rangeOf(reader: protobuf.BinaryReader, bytes: Uint8Array): Uint8Array {
  let range = bytes.subarray(0, 0);
  reader.readMessage(null, (_: null, inner: protobuf.BinaryReader) => {
    const start = inner.getCursor();
    inner.skipToEnd();
    range = bytes.subarray(start, inner.getCursor());
  });
  return range;
}

/** The last range of a field: protobuf's rule for a scalar that is repeated. */
export const last = (fields: Fields, number: number): Uint8Array | undefined => fields.get(number)?.at(-1);

/** All ranges of a message field as one message: protobuf merges a message that is repeated, and so does joining its bytes. */
export function merged(fields: Fields, number: number): Uint8Array | undefined {
  const ranges = fields.get(number);
  return ranges === undefined || ranges.length === 1 ? ranges?.[0] : Buffer.concat(ranges);
}

/** The entries of a map field (key 1, value 2); of two entries with one key the last one counts. */
export function entries(fields: Fields, number: number): ReadonlyMap<string, Uint8Array> {
  const map = new Map<string, Uint8Array>();
  for (const entry of fields.get(number) ?? []) {
    const pair = fieldsOf(entry);
    map.set(text(last(pair, 1)), merged(pair, 2) ?? entry.subarray(0, 0));
  }
  return map;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** @throws TypeError for bytes that are not UTF-8. */
export const text = (bytes: Uint8Array | undefined): string => (bytes === undefined ? "" : decoder.decode(bytes));
