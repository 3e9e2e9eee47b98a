import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {entrySchema, schemaVersion, type Entry, type Finding, fileFinding} from '../../model/index.js';
import {isFault} from './error-code.js';
import {isThere} from './kind-of.js';

/** What of an earlier knowledge base is no longer explained. */
export interface Former {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

const formerSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  entries: z.array(z.looseObject({id: z.string()})),
});

const name = 'knowledge-base.json';

/**
 * Reads the entries of an earlier knowledge base that are not known any more, so that their ids go on to mean what they meant.
 *
 * @param path absolute path of the folder that an earlier build wrote, or of its `knowledge-base.json`.
 * @param shown the path for findings.
 * @param known ids of the entries that there are; the others are validated.
 * @param isRequired whether it is an error when there is none.
 * @throws {Error} an error of the file system where the machine failed: the ids would be free to mean something else.
 */
export function readFormer(
  path: string,
  shown: string,
  {known, isRequired}: {readonly known: ReadonlySet<string>; readonly isRequired: boolean},
): Former {
  const isFolder = statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
  const file = isFolder ? join(path, name) : path;
  const shownFile = isFolder ? `${shown}/${name}` : shown;
  if (!isThere(file)) {
    if (!isRequired) return {entries: [], findings: []};
    return {
      entries: [],
      findings: [
        fileFinding({
          file: shownFile,
          ruleId: 'input-former',
          message: 'Cannot find the earlier knowledge base',
          note: 'Name the folder that an earlier build wrote after `--former`, or leave the option out.',
        }),
      ],
    };
  }
  const base = formerSchema.safeParse(parse(file));
  const gone = base.success
    ? z.array(entrySchema).safeParse(base.data.entries.filter(({id}) => !known.has(id)))
    : undefined;
  return gone?.success
    ? {entries: gone.data, findings: []}
    : {entries: [], findings: [unusable(shownFile, isRequired)]};
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isFault(error)) throw error;
    return undefined;
  }
}

function unusable(file: string, isRequired: boolean): Finding {
  const found = fileFinding({
    file,
    ruleId: 'input-former',
    message: `Cannot use the earlier knowledge base: expected one of \`schemaVersion\` ${schemaVersion}`,
    note: 'Entries that no page explains any more are not kept. Bring the file back if they matter.',
  });
  return isRequired ? found : {...found, severity: 'warning'};
}
