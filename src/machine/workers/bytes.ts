import {deserialize, serialize} from 'node:v8';

/** Plain data as bytes, which can be stored, and sent to another thread without being copied. */
export function toBytes(value: unknown): Buffer<ArrayBuffer> {
  return serialize(value);
}

/** Data from its bytes, which must have been made by the same version of Node. */
export function fromBytes(bytes: Uint8Array): unknown {
  return deserialize(bytes) as unknown;
}
