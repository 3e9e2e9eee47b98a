import {describe, expect, it} from 'vitest';
import {standardCodes} from '../../src/codes/index.js';
import {allLocales, entryLine, entryLines, hasLocale, itemLines} from '../../src/entries/index.js';
import {knowledge} from '../../src/knowledge/index.js';
import {entryLineSchema, type Entry, type UnitInLocale} from '../../src/model/index.js';
import {buildArticle} from '../knowledge/build-article.js';

const evidence = {file: 'x.md', line: 1, pair: 'x-1', locale: 'sv-SE'};
const swedish = (target: string, status: UnitInLocale['status'] = 'current'): UnitInLocale[] => [
  {locale: 'sv-SE', status, drift: [], patches: [], earlier: [], translation: {target, variant: 0, evidence}},
];

const base = knowledge([
  buildArticle(
    `## Error code: 450 4.4.1 Host gone
It is cold.
### How do I fix it?
- Open the door.
- Ask.`,
    {
      states: {
        'It is cold.': swedish('Det är kallt.', 'stale'),
        'Open the door.': swedish('Öppna dörren.'),
        'Ask.': [{locale: 'sv-SE', status: 'missing', drift: [], patches: [], earlier: []}],
      },
    },
  ),
]);

function first(): Entry {
  const [entry] = base.entries;
  if (!entry) throw new Error('Expected an entry');
  return entry;
}

const wanted = {locale: 'sv-SE', sourceLocale: 'en-US'};

describe('a line of an entry', () => {
  it('has every sentence with its status, and nothing that is empty', () => {
    const line = entryLine(first(), wanted, standardCodes);
    expect(entryLineSchema.parse(line)).toEqual(line);
    expect(line).toMatchObject({
      id: 'smtp/4.4.1',
      codes: ['450 4.4.1'],
      meaning: [{text: 'Det är kallt.', status: 'stale', english: 'It is cold.'}],
      causes: [],
      fixes: [{lines: [{text: 'Öppna dörren.'}]}, {lines: [{text: 'Ask.', status: 'missing'}]}],
    });
    for (const name of ['notes', 'examples', 'seeAlso', 'variants', 'related', 'sources', 'links'])
      expect(line).not.toHaveProperty(name);
  });

  it('keeps the pages of its locale, with their addresses', () => {
    const source = {article: 'a', page: 'sv-SE/a.md', url: 'https://example.org/a.md'};
    const sources = [
      {...source, locale: 'sv-SE'},
      {...source, locale: 'de-DE', page: 'de-DE/a.md'},
    ];
    expect(entryLine({...first(), sources}, wanted, standardCodes).sources).toEqual([source]);
  });

  it('is given for English and for locales that have a sentence', () => {
    const all = {...base, locales: ['de-DE', 'sv-SE']};
    expect(allLocales(all)).toEqual(['en-US', 'de-DE', 'sv-SE']);
    expect(Array.from(entryLines(all), ({locale}) => locale)).toEqual(['en-US', 'sv-SE']);
    expect(['en-US', 'sv-SE', 'de-DE'].map((locale) => hasLocale(first(), locale, 'en-US'))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it('writes an item with its steps, indented below their numbers', () => {
  const text = (one: string) => [{text: one}];
  const item = {
    lines: [...text('Start.'), ...text('Now.')],
    literals: ['run x'],
    ordered: true,
    steps: [
      {lines: text('One.'), steps: [{lines: text('Inner.')}]},
      {lines: text('Two.'), literals: ['code']},
    ],
  };
  const bullet = (number: number): string => (number === 0 ? '- ' : `${number}. `);
  expect(itemLines(item, ({text: own}) => own, bullet)).toEqual([
    'Start. Now.',
    'run x',
    '1. One.',
    '   - Inner.',
    '2. Two.',
    '   code',
  ]);
  expect(itemLines(item)).toEqual(['Start. Now.', 'run x', 'One.', 'Inner.', 'Two.', 'code']);
});
