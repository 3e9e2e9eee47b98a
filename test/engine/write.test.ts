import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {
  articleLineSchema,
  knowledgeBaseSchema,
  unitLineSchema,
  type Finding,
  type KnowledgeBase,
  type VirtualFile,
} from '../../src/model/index.js';
import * as door from '../../src/write/index.js';
import {write} from '../../src/engine/write.js';

import {evidence, step, knowledgeBase, drift, articles, findings, input} from './write-input.js';

function contentOf(files: readonly VirtualFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`Expected \`${path}\``);
  return file.content;
}

/** Compiles a written schema; formats are checked by the patterns beside them. */
function validator(files: readonly VirtualFile[], name: string) {
  return new Ajv2020({formats: {date: true, 'date-time': true}}).compile(
    JSON.parse(contentOf(files, `schema/${name}.schema.json`)) as object,
  );
}

describe('write', () => {
  const files = write(input);

  it('has these names', () => {
    expect(Object.keys(door).sort()).toEqual([
      'checkSummary',
      'checksPage',
      'collectOutput',
      'explain',
      'findingsText',
      'githubChanges',
      'githubCommands',
      'githubStatus',
      'gitlabReport',
      'localeFolder',
      'measuredLine',
      'pageLine',
      'pairLines',
      'rdjsonLines',
      'safePagePath',
      'safePath',
      'sarif',
      'statusSummary',
      'unixLines',
    ]);
  });

  it('gives these files, by path', () => {
    expect(files.map(({path}) => path)).toEqual([
      'README.md',
      'articles.ndjson',
      'errors/en-US/smtp/4.4.316.md',
      'errors/sv-SE/smtp/4.4.316.md',
      'findings.json',
      'knowledge-base.csv',
      'knowledge-base.json',
      'knowledge-base.ndjson',
      'knowledge/en-US.json',
      'knowledge/entries/smtp/4.4.316.json',
      'knowledge/index.json',
      'knowledge/lookup.json',
      'knowledge/search/en-US.json',
      'knowledge/search/en-US/0.json',
      'knowledge/search/sv-SE.json',
      'knowledge/search/sv-SE/0.json',
      'knowledge/sv-SE.json',
      'reconciled.json',
      'review/index.js',
      'review/risk/sv-SE/more/sv/old.js',
      'review/risk/sv-SE/sv/old.js',
      'review/risk/zh-CN/more/zh/new.js',
      'review/risk/zh-CN/zh/new.js',
      'review/sv-SE/more/sv/old.js',
      'review/sv-SE/more/sv/old.md',
      'review/sv-SE/more/sv/old.versions.json',
      'review/sv-SE/sv/old.js',
      'review/sv-SE/sv/old.md',
      'review/sv-SE/sv/old.versions.json',
      'review/zh-CN/more/zh/new.js',
      'review/zh-CN/more/zh/new.md',
      'review/zh-CN/more/zh/new.versions.json',
      'review/zh-CN/zh/new.js',
      'review/zh-CN/zh/new.md',
      'review/zh-CN/zh/new.versions.json',
      'schema/article.schema.json',
      'schema/config.schema.json',
      'schema/decision.schema.json',
      'schema/doubtful-pair.schema.json',
      'schema/finding.schema.json',
      'schema/knowledge-base.schema.json',
      'schema/knowledge-entry.schema.json',
      'schema/knowledge-index.schema.json',
      'schema/knowledge-line.schema.json',
      'schema/knowledge-locale.schema.json',
      'schema/knowledge-lookup.schema.json',
      'schema/page.schema.json',
      'schema/pair.schema.json',
      'schema/reconciled.schema.json',
      'schema/scores.schema.json',
      'schema/unit.schema.json',
      'schema/verdict.schema.json',
      'scores.json',
      'sv-SE/more/sv/old.md',
      'sv-SE/sv/old.md',
      'units.ndjson',
      'zh-CN/more/zh/new.md',
      'zh-CN/zh/new.md',
    ]);
  });

  it('gives the same whatever the order of its input, and changes nothing of it', () => {
    const before = JSON.stringify(input.articles);
    expect(write({...input, articles: articles.toReversed(), findings: findings.toReversed()})).toEqual(files);
    expect(JSON.stringify(input.articles)).toBe(before);
  });

  it('ends every file in one line break', () => {
    for (const {content} of files) expect(content).toMatch(/[^\n]\n$/);
  });

  it('orders findings by article, those of none first, then by file and place', () => {
    const written = JSON.parse(contentOf(files, 'findings.json')) as Finding[];
    expect(written.map(({file, line}) => `${file}:${line}`)).toEqual([
      'toc.md:1',
      'sv/old.md:9',
      'sv/old.md:10',
      'zh/new.md:1',
      'more/sv/old.md:3',
    ]);
  });

  it('writes units by article, unit and locale', () => {
    const lines = contentOf(files, 'units.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => unitLineSchema.parse(JSON.parse(line)));
    expect(lines.map(({article, unit: id, locale}) => [article, id, locale])).toEqual([
      ['a', 'a/1', 'sv-SE'],
      ['a', 'a/1', 'zh-CN'],
      ['b', 'a/1', 'sv-SE'],
      ['b', 'a/1', 'zh-CN'],
    ]);
    expect(lines[0]).toEqual({
      article: 'a',
      unit: 'a/1',
      locale: 'sv-SE',
      status: 'stale',
      section: 'a',
      source: 'An error',
      target: 'Fel',
      patched: null,
      from: 'Error',
      drift,
      versions: {from: {id: 'c1', sourceCommit: 'c1'}, to: {id: 'c2', sourceCommit: 'c2'}},
      evidence,
    });
    expect(lines[1]).toMatchObject({status: 'current', target: '错误', from: null, drift: []});
  });

  it('writes the version block beside the page', () => {
    expect(contentOf(files, 'review/sv-SE/more/sv/old.versions.json')).toBe(`{
  "schemaVersion": "1.0",
  "article": "b",
  "locale": "sv-SE",
  "canonical": {"id": "c2", "sourceCommit": "c2", "handoff": "2021-01-01", "page": "more/zh/new.md"},
  "versions": [{"file": "more/sv/old.md", "handoff": "2020-01-01", "sourceCommit": "c1", "translationType": "MT"}],
  "units": {"current": 0, "patched": 0, "stale": 1, "untranslated": 0, "missing": 0},
  "translations": {"a/1": {"status": "stale", "version": 0, "pair": "o-1"}}
}
`);
  });

  it('writes a line for each article, by key, with the paths of its files', () => {
    const lines = contentOf(files, 'articles.ndjson').trimEnd().split('\n');
    const read = lines.map((line) => articleLineSchema.parse(JSON.parse(line)));
    expect(read.map(({key}) => key)).toEqual(['a', 'b']);
    expect(read[0]?.locales).toEqual([
      {
        locale: 'sv-SE',
        units: {current: 0, patched: 0, stale: 1, untranslated: 0, missing: 0},
        latestHandoff: '2020-01-01',
        files: {
          page: 'sv-SE/sv/old.md',
          review: 'review/sv-SE/sv/old.md',
          versions: 'review/sv-SE/sv/old.versions.json',
          data: 'review/sv-SE/sv/old.js',
        },
      },
      {
        locale: 'zh-CN',
        units: {current: 1, patched: 0, stale: 0, untranslated: 0, missing: 0},
        latestHandoff: '2021-01-01',
        files: {
          page: 'zh-CN/zh/new.md',
          review: 'review/zh-CN/zh/new.md',
          versions: 'review/zh-CN/zh/new.versions.json',
          data: 'review/zh-CN/zh/new.js',
        },
      },
    ]);
    const validate = validator(files, 'article');
    for (const line of lines) expect(validate(JSON.parse(line))).toBe(true);
    expect(validate({...read[0], locales: [{locale: 'sv-SE'}]})).toBe(false);
  });

  it('writes no review page where none is wanted: neither data, nor program, nor links', () => {
    const bare = write({...input, review: false, program: () => [{path: 'review/index.html', content: ''}]});
    const [paths, all] = [bare, files].map((some) => some.map(({path}) => path));
    expect(all?.filter((path) => !paths?.includes(path))).toEqual([
      'review/index.js',
      'review/risk/sv-SE/more/sv/old.js',
      'review/risk/sv-SE/sv/old.js',
      'review/risk/zh-CN/more/zh/new.js',
      'review/risk/zh-CN/zh/new.js',
      'review/sv-SE/more/sv/old.js',
      'review/sv-SE/sv/old.js',
      'review/zh-CN/more/zh/new.js',
      'review/zh-CN/zh/new.js',
    ]);
    expect(contentOf(bare, 'README.md')).not.toContain('review/index.html');
    expect(contentOf(bare, 'review/sv-SE/sv/old.md')).not.toContain('index.html');
    expect(contentOf(files, 'review/sv-SE/sv/old.md')).toMatch(
      /\n\[1\]: <\.\.\/\.\.\/index\.html#p=sv-SE\/sv\/old&u=a%2F1>\n/,
    );
  });

  it('writes the program of the review page beside its data', () => {
    const program = [{path: 'review/index.html', content: '<!doctype html>'}];
    const made = write({...input, program: () => program});
    expect(contentOf(made, 'review/index.html')).toBe('<!doctype html>');
  });

  it('lists the pages for the review page, with what it shows of findings', () => {
    expect(contentOf(files, 'review/index.js')).toMatch(
      /^sxsIndex\(\{"version":1,"rows":\[\{"path":"sv-SE\/more\/sv\/old",/,
    );
    expect(contentOf(files, 'review/sv-SE/sv/old.js')).toMatch(
      /^sxsPage\(\{"version":1,"path":"sv-SE\/sv\/old","article":"a",/,
    );
  });

  it('writes an index', () => {
    expect(contentOf(files, 'README.md')).toMatch(
      /\n- \[findings\.json\].*\(5; .*\n\| sv-SE \| 2 \| 0 \| 0 \| 2 \| 0 \| 0 \| 3 \|\n\| zh-CN \| 2 \| 2 \| 0 \| 0 \| 0 \| 0 \| 1 \|\n/s,
    );
  });

  describe('knowledge-base.json', () => {
    const text = contentOf(files, 'knowledge-base.json');
    const written = JSON.parse(text) as KnowledgeBase;
    const validate = validator(files, 'knowledge-base');

    it('names its schema and the pages of its entries, and is otherwise what was given', () => {
      const sources = [
        {article: 'b', locale: 'sv-SE', page: 'sv-SE/more/sv/old.md'},
        {article: 'b', locale: 'zh-CN', page: 'zh-CN/more/zh/new.md'},
      ];
      const entries = knowledgeBase.entries.map((entry) => ({...entry, sources}));
      expect(written).toEqual({...knowledgeBase, entries, $schema: './schema/knowledge-base.schema.json'});
      expect(knowledgeBaseSchema.parse(written)).toEqual(written);
      expect(
        text.startsWith('{\n  "$schema": "./schema/knowledge-base.schema.json",\n  "schemaVersion": "1.0",\n'),
      ).toBe(true);
    });

    it('is valid by its schema', () => {
      validate(written);
      expect(validate.errors).toBeNull();
    });

    it.each<[string, (base: KnowledgeBase) => unknown]>([
      ['an unknown key', (base) => ({...base, extra: 1})],
      ['a missing key', (base) => ({...base, entries: undefined})],
      ['a wrong version', (base) => ({...base, schemaVersion: '0.9'})],
      [
        'a wrong date',
        (base) => ({
          ...base,
          entries: base.entries.map((entry) => ({...entry, facts: [{...entry.facts[0], validFrom: '01/27/2021'}]})),
        }),
      ],
      [
        'a wrong step deep inside',
        (base) => ({
          ...base,
          entries: base.entries.map((entry) => ({
            ...entry,
            fixes: [{...step, steps: [{statements: [], steps: [{}]}]}],
          })),
        }),
      ],
      [
        'a code of no family',
        (base) => ({...base, entries: base.entries.map((entry) => ({...entry, codes: [{family: 'none'}]}))}),
      ],
    ])('is not valid with %s', (_, damage) => {
      expect(validate(damage(written))).toBe(false);
    });
  });

  it('writes schemas for lines and findings', () => {
    const [line = ''] = contentOf(files, 'units.ndjson').split('\n');
    const asUnit = validator(files, 'unit');
    expect(asUnit(JSON.parse(line))).toBe(true);
    expect(asUnit({...(JSON.parse(line) as object), status: 'old'})).toBe(false);
    const asFinding = validator(files, 'finding');
    expect(asFinding(findings[0])).toBe(true);
    expect(asFinding({...findings[0], line: 0})).toBe(false);
    const asPair = validator(files, 'pair');
    const pair = {
      file: 'a.md',
      line: 1,
      column: 1,
      id: 'x-1',
      section: '',
      block: {kind: 'paragraph'},
      source: 'a',
      target: 'b',
      locale: 'sv-SE',
      handoff: null,
      sourceCommit: null,
      pageKey: 'key',
    };
    expect(asPair(pair)).toBe(true);
    expect(asPair({...pair, block: {kind: 'chapter'}})).toBe(false);
  });
});
