import {describe, expect, it} from 'vitest';
import {articleKnowledge} from '../../src/knowledge/index.js';
import {briefItem} from './brief.js';
import {buildArticle} from './build-article.js';
import {knowledge, versions, dated} from './hosts.js';

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
        name: 'Changes need between … and one hour',
        value: 'PT30M',
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
  const facts = entry?.facts.filter(({name}) => name === 'takesEffectWithin');
  expect(facts?.map((fact) => fact.value)).toEqual(value === undefined ? [] : [value]);
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
    const evidence = {file: 'x.md', line: 1, pair: 'x-1', locale: 'sv-SE'};
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
        evidence: [{file: 'page-0.md', line: 1, pair: 'p-1', locale: 'sv-SE', handoff: '2018-08-21'}],
      },
      {
        source: 'New.',
        validFrom: '2020-02-15',
        evidence: [{file: 'page-2.md', line: 1, pair: 'p-1', locale: 'sv-SE', handoff: '2021-01-27'}],
      },
    ]);
  });
});

describe('an article', () => {
  const base = knowledge([dated]);
  const {summary: whole} = articleKnowledge(dated);

  it('is summed up', () => {
    const {title, introduction, changes, ...summary} = whole;
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
        {id: 'v0', sourceCommit: 'v0', committed: '2018-08-21', handoff: '2018-08-21', files: ['page-0.md']},
        {id: 'v1', sourceCommit: 'v1', committed: '2020-02-15', handoff: '2020-02-15', files: ['page-1.md']},
        {id: 'v2', sourceCommit: 'v2', committed: '2021-01-27', handoff: '2021-01-27', files: ['page-2.md']},
      ],
    });
    expect(title?.source).toBe('Hosts');
    expect(introduction.map((statement) => statement.source)).toEqual([
      'Hosts can go.',
      'The service will continue to retry delivery for 24 hours.',
      'After that, messages expire and return in a non-delivery report.',
    ]);
    expect(changes).toHaveLength(4);
    expect(changes[0]).toMatchObject({
      interval: {after: '2018-08-21', by: '2020-02-15'},
      from: {id: 'v0', sourceCommit: 'v0'},
      to: {id: 'v1', sourceCommit: 'v1'},
    });
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
