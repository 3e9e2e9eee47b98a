import {deserialize, serialize} from 'node:v8';

/** Plain data as bytes: so it is stored, and so it is sent without being copied. */
export function toBytes(value: unknown): Buffer<ArrayBuffer> {
  return serialize(value);
}

/** Data from its bytes, which this version of Node made. */
export function fromBytes(bytes: Uint8Array): unknown {
  return deserialize(bytes) as unknown;
}
