import {readFileSync, realpathSync} from 'node:fs';
import {join, sep} from 'node:path';

/** What is given, by the ends of names. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** A file for a browser. */
export interface ServedFile {
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Reads a file below a folder, as an address names it; `undefined` where there is none, where it is not part of a web page, or
 * where it lies elsewhere, also by a link.
 */
export function readServedFile(folder: string, path: string): ServedFile | undefined {
  const parts = decodedParts(path);
  const type = types[/\.([a-z]+)$/.exec(parts?.at(-1) ?? '')?.[1] ?? ''];
  if (!parts || type === undefined) return undefined;
  try {
    const file = realpathSync(join(folder, ...parts));
    return file.startsWith(`${realpathSync(folder)}${sep}`) ? {type, content: readFileSync(file)} : undefined;
  } catch {
    return undefined;
  }
}

/** Names in a path; `undefined` where one is no name of a file. */
function decodedParts(path: string): string[] | undefined {
  try {
    const parts = path.split('/').map(decodeURIComponent);
    return parts.some((part) => /^\.{0,2}$|[/\\\0]/.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}
