import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {knowledge as build} from '../../src/knowledge/index.js';
import {knowledgeBaseSchema, type Article, type KnowledgeBase} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {brief, briefItem} from './brief.js';
import {buildArticle} from './build-article.js';

function knowledge(articles: readonly Article[], former?: KnowledgeBase): KnowledgeBase {
  return build(articles, {locales, former});
}

const page = `# Hosts
Hosts can go. ¶ The service will continue to retry delivery for 24 hours. ¶ After that, messages expire and return in a non-delivery report.
## Error code: 450 4.4.1 Host gone
This error means that the host is gone.
### How do I fix error code 450 4.4.1?
- See [the guide](guide.md). ¶ Changes need between 30 minutes and one hour until they work.
## Error code: 550 5.4.1 Host refused
It expires from error 450 4.4.1. ¶ See also error 5.7.1.
## Other error codes
The host has a problem.
Ask the owner.
- Call.`;

const versions = ['2018-08-21', '2020-02-15', '2021-01-27'];
const dated = buildArticle(page, {
  versions,
  history: {
    'The service will continue to retry delivery for 24 hours.': [
      'The service will retry delivery for up to 48 hours.',
    ],
  },
  removed: {
    'You need to fix the host.': 'error-code-450-441-host-gone',
    'It was so.': 'error-code-450-441-host-gone',
    'Old text.': 'gone-section',
  },
});

describe('knowledge', () => {
  it('gives what the schema allows', () => {
    const base = knowledge([dated]);
    expect(knowledgeBaseSchema.parse(base)).toEqual(base);
    expect(knowledge([])).toMatchObject({schemaVersion: '1.0', locales: [], articles: [], entries: [], otherCodes: []});
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
    const base = knowledge([
      buildArticle('# Install version 4.4.316\nText.\n## 4.4.1 Error handling\nMore.\n## Other errors\nNone.'),
    ]);
    expect(base.entries).toEqual([]);
    expect(base.otherCodes).toEqual([]);
    expect(base.articles).toMatchObject([{title: {source: 'Install version 4.4.316'}, introduction: []}]);
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
        leads: ['causes: Cause', 'title: Error 450 4.4.1 B', 'causes: Cause'],
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
        const statements = [
          ...(entry?.meaning ?? []).map((statement) => statement.unit),
          ...(entry?.leads ?? []).map((lead) => lead.statement.unit),
          ...JSON.stringify([entry?.causes, entry?.examples, entry?.fixes, entry?.notes, entry?.other])
            .split('"unit":"')
            .slice(1)
            .map((rest) => rest.slice(0, rest.indexOf('"'))),
        ];
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

describe('facts', () => {
  const [transient, permanent] = knowledge([dated]).entries;

  it('holds for the transient errors of the article, with the time it held', () => {
    expect(
      transient?.facts.map(({evidence, unit, ...fact}) => ({
        ...fact,
        unit: unit.split('/')[0],
        files: evidence.map((one) => one.file),
      })),
    ).toEqual([
      {name: 'retryFor', value: 'PT24H', validFrom: '2020-02-15', unit: 'hosts', files: ['page-2.md']},
      {name: 'onExpiry', value: 'non-delivery-report', validFrom: '2018-08-21', unit: 'hosts', files: ['page-2.md']},
      {
        name: 'takesEffectWithin',
        value: 'PT1H',
        validFrom: '2018-08-21',
        unit: 'how-do-i-fix-error-code-450-441',
        files: ['page-2.md'],
      },
      {
        name: 'retryFor',
        value: 'PT48H',
        validFrom: '2018-08-21',
        validTo: {after: '2018-08-21', by: '2020-02-15'},
        unit: 'hosts',
        files: ['page-0.md'],
      },
    ]);
  });

  it('does not reach permanent errors', () => {
    expect(permanent?.facts).toEqual([]);
  });

  it.each([
    ['It retries every 15 minutes for two days.', 'P2D'],
    ['It keeps trying for about 36 hours.', 'PT36H'],
    ['It waits for 24 hours.', undefined],
    ['Retry in 24 hours.', undefined],
  ])('reads %j as %s', (sentence, value) => {
    const [entry] = knowledge([buildArticle(`## Error 450 4.4.1\n${sentence}`)]).entries;
    expect(entry?.facts.find((fact) => fact.name === 'retryFor')?.value).toBe(value);
  });
});

it.each([
  ['The changes need 30 minutes, or even one hour, to take effect.', 'PT1H'],
  ['Expect two hours before the change works.', 'PT2H'],
  ['Your changes are effective at once.', undefined],
])('reads from %j that changes take effect within %s', (sentence, value) => {
  const [entry] = knowledge([buildArticle(`## Error 550 5.4.1\n${sentence}`)]).entries;
  expect(entry?.facts.map((fact) => fact.value)).toEqual(value === undefined ? [] : [value]);
});

describe('an entry', () => {
  const [entry, second] = knowledge([dated]).entries;

  it('lists changes by field, removed sentences included', () => {
    expect(
      entry?.changes.map(({field, classes, interval, before, after}) => [field, classes, interval, before, after]),
    ).toEqual([
      [
        'facts',
        ['wording'],
        {after: '2018-08-21', by: '2020-02-15'},
        'The service will retry delivery for up to 48 hours.',
        'The service will continue to retry delivery for 24 hours.',
      ],
      ['fixes', ['removed'], {after: '2018-08-21', by: '2020-02-15'}, 'You need to fix the host.', undefined],
      ['other', ['removed'], {after: '2018-08-21', by: '2020-02-15'}, 'It was so.', undefined],
    ]);
    expect(second?.changes).toEqual([]);
  });

  it('lists links and related codes', () => {
    expect(entry?.links).toEqual([{url: 'guide.md', text: 'the guide', unit: 'how-do-i-fix-error-code-450-441/7'}]);
    expect(entry?.related).toEqual([]);
    expect(second?.related).toEqual([
      {entry: 'smtp/4.4.1', code: '450 4.4.1', relation: 'becomes', unit: 'error-code-550-541-host-refused/10'},
      {code: '5.7.1', relation: 'see-also', unit: 'error-code-550-541-host-refused/11'},
    ]);
  });

  it('gives texts per locale, and what an older one was made from', () => {
    const evidence = {file: 'x.md', pair: 'x-1', locale: 'sv-SE'};
    const state = {drift: [], patches: [], earlier: []};
    const article = buildArticle('## Error 450 4.4.1\nNew.', {
      versions,
      history: {'New.': ['Old.']},
      states: {
        'New.': [
          {
            ...state,
            locale: 'de-DE',
            status: 'patched',
            translation: {target: 'Alt.', variant: 0, evidence},
            patched: 'Neu.',
          },
          {...state, locale: 'ru-RU', status: 'missing'},
          {
            ...state,
            locale: 'sv-SE',
            status: 'stale',
            translation: {target: 'Gammal.', variant: 0, evidence, covers: ['a/1', 'a/2']},
          },
          {...state, locale: 'zh-CN', status: 'current', translation: {target: '新。', variant: 1, evidence}},
        ],
      },
    });
    expect(knowledge([article]).entries[0]?.meaning[0]?.texts).toEqual({
      'de-DE': {text: 'Neu.', status: 'patched', from: 'Old.'},
      'ru-RU': {status: 'missing'},
      'sv-SE': {text: 'Gammal.', status: 'stale', from: 'Old.', covers: ['a/1', 'a/2']},
      'zh-CN': {text: '新。', status: 'current'},
    });
  });

  it('gives every wording its time and evidence', () => {
    const article = buildArticle('## Error 450 4.4.1\nNew.', {versions, history: {'New.': ['Old.']}});
    expect(knowledge([article]).entries[0]?.meaning[0]?.history).toEqual([
      {
        source: 'Old.',
        validFrom: '2018-08-21',
        validTo: {after: '2018-08-21', by: '2020-02-15'},
        evidence: [{file: 'page-0.md', pair: 'p-1', locale: 'sv-SE', handoff: '2018-08-21'}],
      },
      {
        source: 'New.',
        validFrom: '2020-02-15',
        evidence: [{file: 'page-2.md', pair: 'p-1', locale: 'sv-SE', handoff: '2021-01-27'}],
      },
    ]);
  });
});

describe('an article', () => {
  const base = knowledge([dated]);

  it('is summed up', () => {
    const {title, introduction, changes, ...summary} = base.articles[0] ?? {};
    expect(summary).toEqual({
      key: 'page',
      name: 'page',
      locales: [
        {
          locale: 'sv-SE',
          units: {current: 16, patched: 0, stale: 0, untranslated: 0, missing: 0},
          latestHandoff: '2021-01-27',
        },
      ],
      versions: [
        {id: 'v0', sourceCommit: 'v0', handoff: '2018-08-21', files: ['page-0.md']},
        {id: 'v1', sourceCommit: 'v1', handoff: '2020-02-15', files: ['page-1.md']},
        {id: 'v2', sourceCommit: 'v2', handoff: '2021-01-27', files: ['page-2.md']},
      ],
    });
    expect(title?.source).toBe('Hosts');
    expect(introduction?.map((statement) => statement.source)).toEqual([
      'Hosts can go.',
      'The service will continue to retry delivery for 24 hours.',
      'After that, messages expire and return in a non-delivery report.',
    ]);
    expect(changes).toHaveLength(4);
  });

  it('says what to do about other codes', () => {
    expect(base.otherCodes.map(({section, title, items}) => [section, title.source, items.map(briefItem)])).toEqual([
      ['other-error-codes', 'Other error codes', ['The host has a problem.', 'Ask the owner.', 'Call.']],
    ]);
  });
});

it('finds the target of a link around a pair', () => {
  const article = buildArticle('## Error 450 4.4.1\nSee [the guide](x)');
  const [heading, pair] = article.pages[0]?.pairs ?? [];
  if (!heading || !pair) throw new Error('Expected two pairs');
  const text = 'Error [the guide](guide.md) end';
  const inLink = {...pair, source: 'the guide', start: 7, end: 16, inLink: true};
  const page = article.pages[0]!;
  const block = {...page.blocks[1]!, start: 6, end: 31, links: [{url: 'guide.md', start: 7, end: 16}]};
  const unit = {...article.units[1]!, source: 'the guide'};
  const made = {
    ...article,
    units: [article.units[0]!, unit],
    pages: [{...page, text, blocks: [page.blocks[0]!, block], pairs: [{...heading, start: 0, end: 5}, inLink]}],
  };
  expect(knowledge([made]).entries[0]?.links).toEqual([{url: 'guide.md', text: 'the guide', unit: 'error-450-441/1'}]);
});
