import {describe, expect, it} from 'vitest';
import {standardCodes} from '../../src/codes/index.js';
import {entryLines, localEntry} from '../../src/entries/index.js';
import {knowledge} from '../../src/knowledge/index.js';
import {baseReader, lookup} from '../../src/lookup/index.js';
import type {UnitInLocale} from '../../src/model/index.js';
import {buildArticle} from '../knowledge/build-article.js';

const evidence = {file: 'x.md', line: 1, pair: 'x-1', locale: 'sv-SE'};
const inSwedish = (status: UnitInLocale['status'], target?: string, covers?: string[]): UnitInLocale[] => [
  {
    ...{locale: 'sv-SE', status, drift: [], patches: [], earlier: []},
    ...(target === undefined ? {} : {translation: {target, variant: 0, evidence, ...(covers && {covers})}}),
  },
];

const base = knowledge([
  buildArticle(
    `## Error code: 450 4.4.1 Host gone
It is cold.
### How do I fix it?
- Open the door.
- Close the door.
- Wait here. ¶ Then go.
- Ask.`,
    {
      states: {
        'Open the door.': inSwedish('untranslated', 'Open the doors.'),
        'Close the door.': inSwedish('untranslated', ' '),
        'Wait here.': inSwedish('current', 'Vänta och gå.', ['a', 'b']),
        'Then go.': inSwedish('current', 'Vänta och gå.', ['a', 'b']),
        'Ask.': inSwedish('missing'),
      },
    },
  ),
]);
const [entry] = base.entries;

describe('an entry in a locale', () => {
  it('has current English where the locale has English, nothing, or an empty text, and says a paragraph once', () => {
    const own = entry && localEntry(entry, {locale: 'sv-SE', sourceLocale: 'en-US'}, standardCodes);
    expect(own?.fixes.flatMap(({lines}) => lines)).toEqual([
      {text: 'Open the door.', locale: 'en-US', status: 'untranslated'},
      {text: 'Close the door.', locale: 'en-US', status: 'untranslated'},
      {text: 'Vänta och gå.', locale: 'sv-SE', status: 'current'},
      {text: 'Ask.', locale: 'en-US', status: 'missing'},
    ]);
  });

  it('reads the same in tables and in answers', async () => {
    const [, line] = Array.from(entryLines(base));
    const [hit] = (await lookup('4.4.1', base, {locale: 'sv-SE'})).hits;
    const fixes = line?.fixes.map(({lines}) => lines.map(({text}) => text).join(' '));
    expect(fixes).toEqual(['Open the door.', 'Close the door.', 'Vänta och gå.', 'Ask.']);
    expect(fixes).toEqual(hit?.entry.fixes.map(({lines}) => lines.map(({text}) => text).join(' ')));
    expect([line?.title.text, line?.code]).toEqual([hit?.entry.title.text, hit?.entry.codes[0]]);
    expect(line?.sentences).toEqual({current: 4, patched: 0, stale: 0, untranslated: 2, missing: 1});
  });

  it('is found alike in a knowledge base and by a reader of it', async () => {
    expect(await lookup('4.4.1', base)).toEqual(await lookup('4.4.1', baseReader(base)));
  });
});
