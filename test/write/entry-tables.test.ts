import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {EntryLine, LineVariant, Sentence} from '../../src/model/index.js';
import {entryCsv, entryNdjson} from '../../src/write/entry-tables.js';

const said = (text: string, status?: Sentence['status']): Sentence => ({text, ...(status && {status})});

const line: EntryLine = {
  id: 'smtp/4.4.316',
  family: 'smtp',
  code: '450 4.4.316',
  codes: ['450 4.4.316', '451 4.4.316'],
  locale: 'sv-SE',
  status: 'active',
  title: said('Anslutning nekad'),
  meaning: [said('Brev väntar.'), said('Mail is late.', 'missing')],
  causes: [{lines: [said('En "brandvägg", kanske.', 'patched')]}],
  fixes: [
    {
      lines: [said('Gör så här:')],
      ordered: true,
      steps: [{lines: [said('Öppna.')]}, {lines: [said('Stäng.')], literals: ['net stop']}],
    },
  ],
  facts: [{name: 'retryFor', value: 'PT24H'}],
  links: [{text: 'Ports', url: 'https://example.org/ports'}],
  related: [{entry: 'smtp/4.4.7', code: '4.4.7', relation: 'becomes'}],
  context: {products: ['mail'], audience: 'admins'},
  sources: [
    {article: 'a', page: 'sv-SE/a.md'},
    {article: 'b', page: 'sv-SE/b.md', url: 'https://example.org/b'},
  ],
  article: 'a',
  section: 's',
  sentences: {current: 5, patched: 1, stale: 0, untranslated: 0, missing: 1},
};

function rows(lines: readonly EntryLine[]): Record<string, string>[] {
  const text = Array.from(entryCsv(lines)).join('');
  return parse(text, {columns: true, record_delimiter: '\r\n'});
}

describe('entries as CSV', () => {
  it('is read back with all fields', () => {
    expect(rows([line])).toEqual([
      {
        id: 'smtp/4.4.316',
        variant: '',
        family: 'smtp',
        code: '450 4.4.316',
        codes: '450 4.4.316\n451 4.4.316',
        registry: '',
        locale: 'sv-SE',
        status: 'active',
        product: '',
        title: 'Anslutning nekad',
        meaning: 'Brev väntar.\nMail is late. [missing]',
        causes: 'En "brandvägg", kanske. [patched]',
        fixes: 'Gör så här:\n1. Öppna.\n2. Stäng.\n   net stop',
        prerequisites: '',
        notes: '',
        examples: '',
        seeAlso: '',
        other: '',
        facts: 'retryFor: PT24H',
        related: 'becomes smtp/4.4.7',
        links: 'Ports: https://example.org/ports',
        context: 'mail\nadmins',
        article: 'a',
        section: 's',
        sources: 'sv-SE/a.md\nhttps://example.org/b',
        current: '5',
        patched: '1',
        stale: '0',
        untranslated: '0',
        missing: '1',
      },
    ]);
  });

  it('has a row for each variant, with its own texts and pages', () => {
    const content = {...line, causes: [], fixes: []};
    const variant = (key: string, product: string): LineVariant => ({
      ...{key, product, article: key, section: 's', title: said(`Fel i ${product}`)},
      ...{meaning: [], causes: [{lines: [said(`${product} är av.`)]}], fixes: []},
    });
    const found = rows([{...content, title: said('Fel'), variants: [variant('a', 'ugn'), variant('b', 'press')]}]);
    expect(found.map((row) => [row.variant, row.product, row.title, row.causes, row.sources])).toEqual([
      ['a', 'ugn', 'Fel i ugn', 'ugn är av.', 'sv-SE/a.md'],
      ['b', 'press', 'Fel i press', 'press är av.', 'https://example.org/b'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', ' =1', '＝1', '\u200b=1'])('makes %j no formula', (text) => {
    expect(rows([{...line, title: said(text)}])[0]?.title).toBe(`'${text}`);
  });

  it.each(['a=1', '1-2', '(=1)', "'=1", 'Ä'])('leaves %j as it is', (text) => {
    expect(rows([{...line, title: said(text)}])[0]?.title).toBe(text);
  });

  it('keeps any text, and makes a formula of none', () => {
    const unit = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '＝', '\u200B', ' '),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        const cell = rows([{...line, title: said(text)}])[0]?.title ?? '';
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＋－＝＠]/u);
      }),
    );
  });
});

it('writes a line of JSON for each', () => {
  expect(Array.from(entryNdjson([line, line]), (text) => [JSON.parse(text), text.split('\n').length])).toEqual([
    [line, 2],
    [line, 2],
  ]);
});
