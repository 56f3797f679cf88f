import protobuf from "google-protobuf";
import { Malformed } from "./malformed.ts";

type Reader = protobuf.BinaryReader;

/** How deep an object may nest, in levels of JSON. Real objects stay below 20; the recursion stays far from any stack's end. */
export const maxDepth = 50;

/**
 * Reads a google.protobuf.Struct into a plain object. `metadata.managedFields` is passed over: half the bytes of a
 * real object, and nothing here asks for them.
 *
 * @param at where the object stands in the request, for messages.
 * @throws Malformed for an object that nests too deep or a number that is not finite.
 * Source: google/protobuf/struct.proto (Struct, Value, ListValue).
 */
export function readStruct(bytes: Uint8Array, at: readonly string[]): Record<string, unknown> {
  const path = [...at];
  const limit = path.length + maxDepth;

  function struct(reader: Reader): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    if (path.length > limit) throw new Malformed(path, `nests deeper than ${maxDepth} levels`);
    while (reader.nextField())
      if (reader.getFieldNumber() === 1) reader.readMessage(object, entry);
      else reader.skipField();
    return object;
  }

  function entry(object: Record<string, unknown>, reader: Reader): void {
    let key = "";
    let value: unknown = null;
    path.push(key);
    while (reader.nextField()) {
      if (reader.getFieldNumber() === 1) path[path.length - 1] = key = reader.readString();
      else if (reader.getFieldNumber() === 2 && !isManagedFields(path)) value = nested(reader, one);
      else reader.skipField();
    }
    const isPassedOver = isManagedFields(path);
    path.pop();
    if (isPassedOver) return;
    // A plain assignment of this key would set the prototype.
    if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
    else object[key] = value;
  }

  function one(reader: Reader): unknown {
    let value: unknown = null;
    while (reader.nextField())
      switch (reader.getFieldNumber()) {
        case 1:
          reader.readEnum();
          value = null;
          break;
        case 2:
          value = finite(reader.readDouble());
          break;
        case 3:
          value = reader.readString();
          break;
        case 4:
          value = reader.readBool();
          break;
        case 5:
          value = nested(reader, struct);
          break;
        case 6:
          value = nested(reader, list);
          break;
        default:
          reader.skipField();
      }
    return value;
  }

  function list(reader: Reader): unknown[] {
    const items: unknown[] = [];
    if (path.length > limit) throw new Malformed(path, `nests deeper than ${maxDepth} levels`);
    while (reader.nextField()) {
      if (reader.getFieldNumber() !== 1) {
        reader.skipField();
        continue;
      }
      path.push(String(items.length));
      items.push(nested(reader, one));
      path.pop();
    }
    return items;
  }

  function finite(value: number): number {
    if (Number.isFinite(value)) return value;
    throw new Malformed(path, `must be a finite number: received ${value}`);
  }

  return struct(new protobuf.BinaryReader(bytes));
}

const isManagedFields = (path: readonly string[]) => path.at(-1) === "managedFields" && path.at(-2) === "metadata";

/** Reads a message that is a field of another one. */
function nested<T>(reader: Reader, read: (reader: Reader) => T): T {
  const held: { value?: T } = {};
  reader.readMessage(held, (into: { value?: T }, inner: Reader) => {
    into.value = read(inner);
  });
  return held.value as T;
}
