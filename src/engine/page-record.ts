import {z} from 'zod';

/** A page that another run has read: a line of `extract --pages`. */
export interface PageRecord {
  readonly file: string;
  readonly key: string;
  /** The whole line. */
  readonly record: string;
}

/** How every line begins, unless something wrote it anew. */
const head = /^\{"file":("(?:[^"\\]|\\.)*"),"key":("(?:[^"\\]|\\.)*"),/;
const headSchema = z.object({file: z.string(), key: z.string()});

/**
 * Takes from a line what sorting needs, without parsing all of it.
 *
 * @returns `undefined` when it is no line of `extract --pages`.
 */
export function toRecord(line: string): PageRecord | undefined {
  const [, file, key] = head.exec(line) ?? [];
  const found = headSchema.safeParse(
    parseJson(file === undefined || key === undefined ? line : `{"file":${file},"key":${key}}`),
  );
  return found.success ? {...found.data, record: line} : undefined;
}

/** What JSON says; `undefined` when it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
