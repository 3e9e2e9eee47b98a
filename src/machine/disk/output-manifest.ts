import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {isFault} from './error-code.js';
import {isPathBelow} from './folder-writer.js';

/** What the last run that came to its end wrote. */
const manifestName = '.sxs-kb-manifest.json';

/** What a run has written so far, while it goes on: where it is left, that run was ended. */
export const journalName = '.sxs-kb-journal.ndjson';

const path = z.string().refine(isPathBelow);
const fileSchema = z.strictObject({path, hash: z.string()});
const folderSchema = z.strictObject({folder: path});
const manifestSchema = z.object({files: z.array(fileSchema), folders: z.array(path)});

/** A file below the output folder, with the SHA-256 of its content in hexadecimal. */
export type WrittenFile = z.infer<typeof fileSchema>;

/** What a run wrote. */
export interface Manifest {
  /** By path. */
  readonly files: readonly WrittenFile[];
  /** Folders that it made, or a run before it. */
  readonly folders: readonly string[];
}

/** What was found of earlier runs. */
export interface FormerManifest extends Manifest {
  /** A hash of the manifest; absent where the last run did not come to its end. */
  readonly hash?: string;
}

/** Path of the manifest below the output folder. */
export function manifestFile({files, folders}: Manifest): {readonly path: string; readonly content: string} {
  const list = (values: readonly unknown[]): string =>
    values.map((value) => `\n    ${JSON.stringify(value)}`).join(',');
  const content = `{\n  "files": [${list(files)}\n  ],\n  "folders": [${list(folders)}\n  ]\n}\n`;
  return {path: manifestName, content};
}

/** Line of the journal for a file that is about to be written, or a folder about to be made. */
export function journalLine(entry: WrittenFile | {readonly folder: string}): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads what earlier runs say that they wrote. What is no path below the folder does not count: whoever made the folder
 * could otherwise have any file removed.
 *
 * @param folder absolute path of the output folder.
 * @throws {Error} an error of the file system where the machine failed: what earlier runs wrote would stay for ever.
 */
export function readManifest(folder: string): FormerManifest {
  const text = readIfThere(join(folder, manifestName));
  const journal = readIfThere(join(folder, journalName));
  const manifest = manifestSchema.safeParse(parse(text ?? '')).data ?? {files: [], folders: []};
  if (journal === undefined)
    return text === undefined ? manifest : {...manifest, hash: createHash('sha256').update(text).digest('hex')};
  const entries = journal.split('\n').map(parse);
  return {
    files: [...manifest.files, ...entries.flatMap((entry) => fileSchema.safeParse(entry).data ?? [])],
    folders: [...manifest.folders, ...entries.flatMap((entry) => folderSchema.safeParse(entry).data?.folder ?? [])],
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isFault(error)) throw error;
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
