import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleKnowledge} from '../../src/knowledge/index.js';
import {entryStatements, knowledgeBaseSchema} from '../../src/model/index.js';
import {brief} from './brief.js';
import {buildArticle} from './build-article.js';
import {knowledge, page, dated} from './hosts.js';

describe('knowledge', () => {
  it('gives what the schema allows', () => {
    const base = knowledge([dated]);
    expect(knowledgeBaseSchema.parse(base)).toEqual(base);
    expect(knowledge([])).toMatchObject({schemaVersion: '1.0', locales: [], entries: [], otherCodes: []});
  });

  it('has one entry per code, ordered by number', () => {
    const lines = ['550 5.7.10', '450 4.4.32', '450 4.4.316', '550 5.7.9'].map((code) => `## Error ${code}`).join('\n');
    expect(knowledge([buildArticle(lines)]).entries.map((entry) => entry.id)).toEqual([
      'smtp/4.4.32',
      'smtp/4.4.316',
      'smtp/5.7.9',
      'smtp/5.7.10',
    ]);
  });

  it('finds the code in the title of a page', () => {
    const [entry] = knowledge([
      buildArticle('# Fix issues for error code 5.7.23\nVerify the record.\n- Look it up.\n## Details\nIt is strict.'),
    ]).entries;
    expect(entry && brief(entry)).toEqual({
      title: 'Fix issues for error code 5.7.23',
      fixes: ['Verify the record.', 'Look it up.'],
      other: [['Details', 'It is strict.']],
    });
    expect(entry?.codes).toEqual([
      {
        family: 'smtp',
        enhanced: [5, 7, 23],
        class: 'permanent failure',
        subject: 'security or policy status',
        detail: 'SPF validation failed',
      },
    ]);
  });

  it('takes nothing from pages without an error', () => {
    const article = buildArticle(
      '# Install version 4.4.316\nText.\n## 4.4.1 Error handling\nMore.\n## Other errors\nNone.',
    );
    const base = knowledge([article]);
    expect(base.entries).toEqual([]);
    expect(base.otherCodes).toEqual([]);
    expect(articleKnowledge(article).summary).toMatchObject({
      title: {source: 'Install version 4.4.316'},
      introduction: [],
    });
  });

  it('keeps a code inside the section of another code apart', () => {
    const lines = '# Error 450 4.4.1\nOne.\n## Error 450 4.4.2\nTwo.\n### Resolution\nWait.\n## Resolution\nAsk.';
    expect(knowledge([buildArticle(lines)]).entries.map(brief)).toEqual([
      {title: 'Error 450 4.4.1', meaning: ['One.'], fixes: ['Ask.'], leads: ['fixes: Resolution']},
      {title: 'Error 450 4.4.2', meaning: ['Two.'], fixes: ['Wait.'], leads: ['fixes: Resolution']},
    ]);
  });

  it('gives every code of a heading its entry', () => {
    const entries = knowledge([buildArticle('## Error codes 4.4.1 and 4.4.2\nBoth.')]).entries;
    expect(entries.map((entry) => [entry.id, brief(entry)])).toEqual([
      ['smtp/4.4.1', {title: 'Error codes 4.4.1 and 4.4.2', meaning: ['Both.']}],
      ['smtp/4.4.2', {title: 'Error codes 4.4.1 and 4.4.2', meaning: ['Both.']}],
    ]);
  });

  it('joins sections of a page about one code', () => {
    const [entry, ...rest] = knowledge([
      buildArticle('## Error 450 4.4.1\nOne.\n## Fix for error 451 4.4.1\nWait.'),
    ]).entries;
    expect(rest).toEqual([]);
    expect(entry && brief(entry)).toEqual({
      title: 'Error 450 4.4.1',
      meaning: ['One.'],
      fixes: ['Wait.'],
      leads: ['fixes: Fix for error 451 4.4.1'],
    });
    expect(entry?.codes.map((code) => code.family === 'smtp' && code.reply)).toEqual([450, 451]);
  });

  it('joins articles about one code, the first by key before the others', () => {
    const a = buildArticle('## Error 450 4.4.1 A\nOne.\n### Cause\nHeat. ¶ See [x](x.md).', {key: 'a'});
    const b = buildArticle('## Error 450 4.4.1 B\nTwo.\n### Cause\nRain. ¶ See [x](x.md).', {key: 'b'});
    const base = knowledge([b, a]);
    expect(base.entries).toHaveLength(1);
    expect(base.entries[0]?.article).toBe('a');
    expect(base.entries.map(brief)).toEqual([
      {
        title: 'Error 450 4.4.1 A',
        meaning: ['One.', 'Two.'],
        causes: ['Heat. See [x](x.md).', 'Rain. See [x](x.md).'],
        leads: ['causes: Cause', 'title: Error 450 4.4.1 B'],
      },
    ]);
    expect(base.entries[0]?.links).toEqual([{url: 'x.md', text: 'x', unit: 'cause/4'}]);
    expect(base.entries[0]?.meaning[1]?.history[0]?.evidence[0]?.file).toBe('b-0.md');
  });

  it('does not depend on the order of the articles', () => {
    const articles = ['a', 'b', 'c', 'd'].map((key) => buildArticle(page.replaceAll('host', key), {key}));
    const expected = JSON.stringify(knowledge(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, {minLength: articles.length}), (shuffled) => {
        expect(JSON.stringify(knowledge(shuffled))).toBe(expected);
      }),
    );
  });

  it('puts every sentence of an error somewhere, once', () => {
    const line = fc.constantFrom(
      '## Error 450 4.4.1',
      '### Cause',
      '### Odd',
      '#### How to fix it',
      'Text.',
      'Text: ',
      'Restart it. ¶ Wait.',
      '- Item.',
      '  1. Step.',
      '  More.',
      'NOTE> Aside.',
      '| A | B |',
      '**Note**: N.',
      'Because X.',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 25}), (lines) => {
        const article = buildArticle(['## Error 450 4.4.1 First', ...lines].join('\n'));
        const [entry] = knowledge([article]).entries;
        // What is said twice stands there once, and names both.
        const statements = (entry ? entryStatements(entry).slice(1) : []).flatMap(({unit, also = []}) => [
          unit,
          ...also,
        ]);
        expect(statements.sort()).toEqual(
          article.units
            .slice(1)
            .map((unit) => unit.id)
            .sort(),
        );
      }),
    );
  });

  it('accepts a heading outside pairs', () => {
    const article = buildArticle('## Error 450 4.4.1\nOne.');
    const base = knowledge([{...article, slots: article.slots.slice(1)}]);
    expect(knowledgeBaseSchema.parse(base)).toEqual(base);
    expect(base.entries[0]?.title).toEqual({unit: 'error-450-441', source: 'Error 450 4.4.1', texts: {}, history: []});
  });
});
