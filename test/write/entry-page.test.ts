import MarkdownIt from 'markdown-it';
import {describe, expect, it} from 'vitest';
import {resolveLocale, type Entry, type EntryVariant, type Item, type Statement} from '../../src/model/index.js';
import {entryPage} from '../../src/write/entry-page.js';
import {locales} from '../check/locales.js';
import {sampleBase} from '../lookup/sample-base.js';

const base = sampleBase();
const sample = base.entries.find(({id}) => id === 'smtp/4.4.316');

/** A sentence with its Swedish, where it has one. */
function said(source: string, swedish?: string, status: 'current' | 'stale' = 'current'): Statement {
  return {unit: source, source, texts: swedish === undefined ? {} : {'sv-SE': {text: swedish, status}}, history: []};
}

function item(statement: Statement, more: Omit<Item, 'statements'> = {}): Item {
  return {statements: [statement], ...more};
}

function entry(changed: Partial<Entry> = {}): Entry {
  if (!sample) throw new Error('Expected the sample to have the entry');
  const empty = {
    meaning: [],
    causes: [],
    fixes: [],
    notes: [],
    prerequisites: [],
    examples: [],
    seeAlso: [],
    other: [],
  };
  return {
    ...sample,
    ...empty,
    related: [],
    changes: [],
    leads: [],
    title: said('Connection refused', 'Anslutning nekad'),
    ...changed,
  };
}

function page(own: Entry, {tag = 'sv-SE', others = []}: {tag?: string; others?: Entry[]} = {}): string {
  const options = {
    base: {entries: [own, ...others], sourceLocale: 'en-US'},
    locale: resolveLocale(tag, locales),
    entryOf: (id: string) => [own, ...others].find((one) => one.id === id),
  };
  return Array.from(entryPage(own, options).parts).join('');
}

describe('the page of an entry', () => {
  it('has headings in its language, nested steps, code, and marks what is old or English', () => {
    const own = entry({
      meaning: [said('Mail waits.', 'Posten väntar.', 'stale'), said('It is late.')],
      causes: [item(said('A `firewall`.', 'En `brandvägg`.'))],
      fixes: [
        item(said('Do this:', 'Gör så här:'), {
          ordered: true,
          steps: [
            item(said('Open.', 'Öppna.'), {literals: ['net stop x\n```']}),
            item(said('Close.', 'Stäng.'), {steps: [item(said('Now.', 'Nu.'))]}),
          ],
        }),
      ],
      sources: [
        {article: sample?.article ?? '', locale: 'sv-SE', page: 'sv-SE/a.md', url: 'https://example.org/sv/a.md'},
        {article: sample?.article ?? '', locale: 'de-DE', page: 'de-DE/a.md'},
      ],
    });
    expect(page(own)).toBe(`# 450 4.4.316: Anslutning nekad

Posten väntar.† It is late.‡

## Orsaker

- En \`brandvägg\`.

## Lösning

- Gör så här:
  1. Öppna.

     \`\`\`\`
     net stop x
     \`\`\`
     \`\`\`\`

  2. Stäng.
     - Nu.

## Källor

- [sv-SE/a.md](https://example.org/sv/a.md)

† Den engelska texten har ändrats sedan detta översattes.

‡ Ännu inte översatt.
`);
    expect(page(own, {tag: 'en-US'})).toContain(
      '# 450 4.4.316: Connection refused\n\nMail waits. It is late.\n\n## Causes',
    );
  });

  it('names in English one page of each article', () => {
    const sources = [
      {article: 'a', locale: 'de-DE', page: 'de-DE/a.md', url: 'https://example.org/de/a.md'},
      {article: 'a', locale: 'sv-SE', page: 'sv-SE/a.md'},
      {article: 'b', locale: 'sv-SE', page: 'sv-SE/b.md'},
    ];
    expect(page(entry({sources}), {tag: 'en-US'})).toContain(
      '## Sources\n\n- [de-DE/a.md](https://example.org/de/a.md)\n- `sv-SE/b.md`\n',
    );
    expect(page(entry({articles: ['a', 'b'], sources: []}), {tag: 'en-US'})).toContain('- `a`\n- `b`\n');
  });

  it('has its variants below headings by product', () => {
    const {meaning, fixes, notes, prerequisites, examples, seeAlso, other, links, facts, article, section} = entry();
    const variant = (product: string, text: string): EntryVariant => ({
      ...{meaning, fixes, notes, prerequisites, examples, seeAlso, other, links, facts, article, section},
      ...{key: product, product, title: said(`In ${product}`), causes: [item(said(text))]},
    });
    const text = page(entry({variants: [variant('oven', 'Hot.'), variant('<press>', 'Flat.')]}), {tag: 'en-US'});
    expect(text).toContain('## oven: In oven\n\n### Causes\n\n- Hot.\n\n## \\<press>: In');
  });

  it('tells of replaced values and names, and of sentences that came or went, newest first', () => {
    const change = (date: string, changed: Partial<Entry['changes'][number]>): Entry['changes'][number] => ({
      ...{
        unit: 'u',
        field: 'causes',
        interval: {by: date},
        from: {id: '1'},
        to: {id: '2'},
        hunks: [],
        classes: ['wording'],
      },
      ...changed,
    });
    const changes = [
      change('2019-01-01', {
        classes: ['value'],
        after: 'Wait 24 hours.',
        hunks: [{class: 'value', before: '48', after: '24'}],
      }),
      change('2020-01-01', {
        classes: ['rename'],
        after: 'A',
        hunks: [{class: 'rename', before: 'Old <b>', after: 'New'}],
      }),
      change('2020-01-01', {
        classes: ['rename'],
        after: 'B',
        hunks: [{class: 'rename', before: 'Old <b>', after: 'New'}],
      }),
      change('2021-01-01', {classes: ['added'], after: 'Ask.'}),
      change('2021-01-01', {classes: ['wording'], after: 'Nothing.'}),
      change('2022-01-01', {
        classes: ['removed'],
        before: 'Go.',
        interval: {handoffs: {before: '2021-06-01', after: '2022-01-01'}},
      }),
    ];
    expect(page(entry({changes}), {tag: 'en-US'})).toContain(`## What changed

- 2021-06-01 – 2022-01-01: − Go.
- 2021-01-01: + Ask.
- 2020-01-01: Old \\<b> → New
- 2019-01-01: 48 → 24 (Wait 24 hours.)
`);
  });

  it('tells of changes in its language, as far as it has the sentences', () => {
    const moment = {interval: {by: '2020-01-01'}, from: {id: '1'}, to: {id: '2'}};
    const changes: Entry['changes'] = [
      {...moment, unit: 'Ask.', field: 'causes', classes: ['added'], after: 'Ask.', hunks: []},
      {...moment, unit: 'x', field: 'causes', classes: ['removed'], before: 'Go.', hunks: []},
    ];
    expect(page(entry({changes, causes: [item(said('Ask.', 'Fråga.'))]}))).toContain(
      '\n- 2020-01-01: + Fråga.\n- 2020-01-01: − Go.‡\n',
    );
  });

  it('links to related entries where they have a page, and resolves links of the page that it comes from', () => {
    const related: Entry['related'] = [
      {entry: 'aadsts/1', code: 'AADSTS1', relation: 'see-also'},
      {entry: 'smtp/4.4.7', code: '4.4.7', relation: 'becomes'},
      {code: '9.9.9', relation: 'see-also'},
    ];
    const others = [
      entry({id: 'aadsts/1', title: said('Other', 'Annat')}),
      entry({id: 'smtp/4.4.7', title: said('Expired')}),
    ];
    const sources = [
      {article: sample?.article ?? '', locale: 'sv-SE', page: 'sv-SE/a.md', url: 'https://example.org/sv/a.md'},
    ];
    const meaning = [said('x', 'Se [B](../b.md), [C](/c) och [D](javascript:x).')];
    const text = page(entry({related, sources, meaning}), {others});
    expect(text).toContain(`- [AADSTS1](../aadsts/1.md): Annat
- [4.4.7](../../en-US/smtp/4.4.7.md): Expired‡
- 9.9.9
`);
    expect(text).toContain('Se [B](https://example.org/b.md), [C](/c) och D.');
    expect(page(entry({meaning}))).toContain('Se B, [C](/c) och D.');
  });

  it('says where no page explains it any more', () => {
    expect(page(entry({status: 'removed'}))).toContain('\n\nIngen sida förklarar längre det här felet.\n');
  });

  it('lets no text of a page become a tag, a script or a block', () => {
    const bad = '</p><script>alert(1)</script>\n# x `';
    const own = entry({
      title: said(bad),
      meaning: [said(bad), said('` [a'), said('](javascript:alert(1)) <img src=x onerror=alert(1)>')],
      fixes: [item(said(bad), {literals: [`\`\`\`\n${bad}`], steps: [item(said(bad))]})],
      changes: [
        {
          ...{unit: 'u', field: 'causes', interval: {}, from: {id: '1'}, to: {id: '2'}, hunks: []},
          classes: ['added'],
          after: bad,
        },
      ],
      sources: [{article: bad, locale: 'sv-SE', page: bad, url: 'https://example.org/)<script>'}],
      related: [{code: bad, relation: 'see-also'}],
    });
    const html = new MarkdownIt({html: true}).render(page(own));
    expect(html).not.toMatch(/<(?:script|img)|href="javascript/i);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});
