import {describe, expect, it} from 'vitest';
import {build} from '../../src/engine/build.js';
import {readSources} from '../../src/engine/read-sources.js';
import {compareFindings, knowledgeBaseSchema, type Finding} from '../../src/model/index.js';
import {samplePage} from '../cli/sample-page.js';
import {pageText} from '../page-text.js';

const locales = new Map();
const pages = [
  {file: 'docs/nl.md', text: samplePage('nl-NL', '05/12/2020', 48)},
  {file: 'docs/sv.md', text: samplePage('sv-SE', '12/31/2020', 24)},
  {file: 'docs/toc.md', text: '# Contents\n'},
];

describe('build', () => {
  it('runs all stages on pages', () => {
    const {articles, knowledgeBase, findings, files} = build(pages, {locales});
    expect(articles.map(({key, locales, units}) => [key, locales, units.length])).toEqual([
      ['index', ['nl-NL', 'sv-SE'], 3],
    ]);
    expect(articles[0]?.units.map(({locales}) => locales.map(({status}) => status))).toEqual([
      ['current', 'current'],
      ['patched', 'current'],
      ['current', 'current'],
    ]);
    expect(knowledgeBaseSchema.safeParse(knowledgeBase).success).toBe(true);
    expect(findings.filter(({ruleId}) => ruleId.startsWith('read-')).map(({file, ruleId}) => [file, ruleId])).toEqual([
      ['docs/toc.md', 'read-no-pair'],
    ]);
    expect(files.map(({path}) => path)).toContain('knowledge-base.json');
  });

  it('gives the same for every order of the pages', () => {
    const expected = build(pages, {locales});
    expect(build(pages.toReversed(), {locales})).toEqual(expected);
  });

  it('runs only the checks that are named, and patches only when it may', () => {
    expect(build(pages, {locales, only: []}).findings.map(({ruleId}) => ruleId)).toEqual(['read-no-pair']);
    const {articles} = build(pages, {locales, patch: false});
    expect(articles[0]?.units[1]?.locales[0]).toMatchObject({locale: 'nl-NL', status: 'stale'});
  });

  it('tells what it does', () => {
    const steps: string[] = [];
    build(pages, {locales, onStep: (step, done) => steps.push(`${step} ${done ?? ''}`)});
    expect(steps).toEqual(['building 0', 'building 2', 'joining ']);
  });

  it('has nothing to say about nothing', () => {
    expect(build([], {locales})).toMatchObject({articles: [], findings: []});
  });
});

describe('compareFindings', () => {
  it('orders by file, line, column and rule', () => {
    const at = (file: string, line: number, column: number, ruleId: string): Finding => ({
      file,
      line,
      column,
      ruleId,
      locale: 'und',
      severity: 'info',
      message: '',
      itsType: 'other',
      mqm: 'neutral',
    });
    const sorted = [
      at('B', 1, 1, 'a'),
      at('a', 2, 1, 'a'),
      at('a', 10, 1, 'a'),
      at('a', 10, 2, 'a'),
      at('a', 10, 2, 'b'),
    ];
    expect(sorted.toReversed().sort(compareFindings)).toEqual(sorted);
  });
});

describe('readSources', () => {
  it('cuts an English page as it cuts the paragraphs of pairs', () => {
    const localized = {file: 'nl.md', text: pageText('{{p:Lid open. Press start.|Deksel open. Druk op start.}}')};
    const english = {
      file: 'en.md',
      text: '# A lid\n\nLid open. Press start.\n',
      english: [{commit: 'a'.repeat(40), time: '2020-05-01T00:00:00Z'}],
    };
    expect(readSources([localized, english], locales).pages[1]?.pairs.map(({source}) => source)).toEqual([
      'A lid',
      'Lid open.',
      'Press start.',
    ]);
  });

  it('makes a finding of a page that cannot be read, and goes on', () => {
    // No page is known that makes reading throw; a text that cannot be had stands for it.
    const bad = {
      file: 'bad.md',
      get text(): string {
        throw new Error('some mistake');
      },
    };
    const {pages: found, findings} = readSources([bad, ...pages], locales);
    expect(found.map(({file}) => file)).toEqual(['docs/nl.md', 'docs/sv.md', 'docs/toc.md']);
    expect(findings[0]).toMatchObject({
      file: 'bad.md',
      line: 1,
      ruleId: 'read-failed',
      severity: 'error',
      message: 'Cannot read the page: some mistake',
    });
  });
});
