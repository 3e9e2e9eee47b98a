import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {fromCodes, toCodes} from '../../src/exchange/codes.js';
import {runMain} from '../cli/run-main.js';
import {officialSchemas, writeSchemas} from '../exchange/schemas.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {describeReal, realPages, realPath} from './shared-pages.js';

const folders = ['mail-flow', 'reviewed/de-DE', 'published/nl-NL/sxs'];

/** Exports a folder of real pages. Gives the paths of the files. */
async function exported(folder: string, format: string): Promise<string[]> {
  const out = temporaryFolder({});
  // Checks of all of them take longer than the rest of this suite.
  const quick = folder.startsWith('published') || format !== 'po' ? ['--no-findings'] : [];
  const {status} = await runMain(['export', realPath(folder), '--format', format, '--out', out, ...quick], {
    cwd: process.cwd(),
  });
  expect(status).toBe(0);
  return readdirSync(out, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a program says of files, on both streams. */
function said(program: string, args: readonly string[]): string {
  const {stdout, stderr} = spawnSync(program, args, {encoding: 'utf8', maxBuffer: 100_000_000});
  return stdout + stderr;
}

describeReal('codes of real texts', () => {
  it.each(folders)('come back exactly from %s', (folder) => {
    let pairs = 0;
    for (const {source, target} of realPages(folder).flatMap((page) => page.pairs)) {
      const coded = toCodes(source);
      expect(fromCodes(coded)).toBe(source);
      expect(fromCodes(toCodes(target, coded))).toBe(target);
      pairs++;
    }
    expect(pairs).toBeGreaterThan(100);
  });
});

describeReal(
  'real pages as PO',
  () => {
    it.each(folders)(
      'have nothing that gettext or i18nspector warns of: %s',
      async (folder) => {
        for (const file of await exported(folder, 'po')) {
          expect(said('msgfmt', ['-c', '-o', '/dev/null', file])).toBe('');
          expect(said('i18nspector', [file]).match(/^[EW]: .*$/gm)).toBeNull();
        }
      },
      120_000,
    );
  },
  {paths: [realPath('.')], programs: ['msgfmt', 'i18nspector']},
);

describe('real pages as XML', () => {
  for (const {format, schema, packaged} of officialSchemas)
    describeReal(
      schema,
      () => {
        it.each(folders)(
          'allows %s',
          async (folder) => {
            const path = join(writeSchemas(temporaryFolder({})), schema);
            const files = await exported(folder, format);
            expect(files.length).toBeGreaterThan(0);
            const text = said('xmllint', ['--nonet', '--noout', '--schema', path, ...files]);
            expect(
              text
                .trim()
                .split('\n')
                .filter((line) => !line.endsWith(' validates')),
            ).toEqual([]);
          },
          120_000,
        );
      },
      {paths: [realPath('.'), packaged], programs: ['xmllint', 'python3']},
    );
});
