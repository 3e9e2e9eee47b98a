import {spawnSync} from 'node:child_process';
import {basename} from 'node:path';
import {expect, it} from 'vitest';
import {knowledge, reconcile} from '../../src/index.js';
import {itemFields, statementsOf, type Content, type Entry, type Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {historyByHand, pagesByHand, type ReadByHand} from './read-by-hand.js';
import {describeReal, readReal, realPath} from './shared-pages.js';

const letters = {
  meaning: 'm',
  causes: 'c',
  fixes: 'f',
  notes: 'n',
  examples: 'e',
  prerequisites: 'p',
  seeAlso: 's',
  other: 'o',
  title: 't',
} as const;

/** The letters of the fields in which an entry has each pair, by its number. */
function fieldsOf(entry: Entry): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const content of [entry, ...(entry.variants ?? [])] as readonly Content[]) {
    const said = [
      ...content.meaning.map((one) => ['meaning', one] as const),
      ...itemFields.flatMap((field) => content[field].flatMap(statementsOf).map((one) => [field, one] as const)),
      ...(content.leads ?? []).map(({field, statement}) => [field, statement] as const),
    ];
    for (const [field, {history}] of said)
      for (const {pair} of history.flatMap(({evidence}) => evidence)) {
        const number = pair.slice(pair.lastIndexOf('-') + 1);
        found.set(number, (found.get(number) ?? '') + letters[field]);
      }
  }
  return found;
}

/** What is found of what stands in the pages by hand, and what is not. */
function compare(byHand: ReadByHand, pageAt: (path: string) => Page): Record<string, unknown> {
  const differences: string[] = [];
  let entries = 0;
  let statements = 0;
  for (const [path, wanted] of Object.entries(byHand)) {
    const name = basename(path, '.md');
    const found = new Set(knowledge(reconcile([pageAt(path)])).entries);
    for (const [id, numbers] of Object.entries(wanted)) {
      const entry = [...found].find((one) => (id.startsWith('message/') ? one.id.startsWith(id) : one.id === id));
      if (!entry) {
        differences.push(`${name} ${id} is missing`);
        continue;
      }
      entries++;
      found.delete(entry);
      const fields = fieldsOf(entry);
      for (const [, number = '', allowed = ''] of numbers.matchAll(/\b(\d{1,4})([a-z]{1,8})\b/g)) {
        const own = fields.get(number) ?? '';
        if ([...own].some((letter) => allowed.includes(letter))) statements++;
        else differences.push(`${name} ${number}: ${own === '' ? 'lost' : own}, not ${allowed}`);
      }
    }
    differences.push(...[...found].map(({id}) => `${name} gives ${id}`));
  }
  return {entries, statements, differences};
}

describeReal('pages that were read by hand', () => {
  it('give what they say of errors, in the right fields', () => {
    expect(compare(pagesByHand, (path) => readReal(realPath(path)))).toEqual({
      entries: 39,
      statements: 230,
      // Of 236 statements. The two of `this-site` are called samples; the pointer, the note and that of AADSTS stand in or after a fix.
      differences: [
        '000_1ee8bb177bf95c33 148: f, not n',
        'error-message-when-sharing-files-from-windows-explorer 108: n, not s',
        'error-this-site-cant-be-reached 106: e, not nf',
        'error-this-site-cant-be-reached 108: e, not nf',
        'troubleshoot-error-code-aadsts50011 106: f, not s',
        'microsoft-365__security__defender-endpoint__mac-support-install 119: o, not nemf',
      ],
    });
  }, 60_000);
});

describeReal(
  'pages of the histories that were read by hand',
  () => {
    it('give what they say of errors, in the right fields', () => {
      const pageAt = (path: string): Page => {
        const [locale = '', ...rest] = path.split('/');
        const args = ['--git-dir', `../shared/history/${locale}.git`, 'show', `live-sxs:${rest.join('/')}`];
        return read(spawnSync('git', args, {encoding: 'utf8', maxBuffer: 2 ** 26}).stdout, {file: path});
      };
      expect(compare(historyByHand, pageAt)).toEqual({
        entries: 9,
        statements: 39,
        differences: ['fix-error-code-5-7-7xx-in-exchange-online 123: c, not fn'],
      });
    }, 60_000);
  },
  {paths: ['../shared/history'], programs: ['git']},
);
