import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import * as door from '../src/index.js';
import {runMain} from './cli/run-main.js';
import {textHash} from '../src/text/index.js';
import {samplePage} from './cli/sample-page.js';
import {outputIn, tree} from './cli/tree.js';
import {temporaryFolder} from './machine/disk/temporary-folder.js';

const root = join(import.meta.dirname, '..');

/** The sample pages, by the paths that `sxs-kb build sources` gives them. */
function samplePages(): {file: string; text: string}[] {
  return Object.entries(tree(join(root, 'sources'))).map(([path, text]) => ({file: `sources/${path}`, text}));
}

function byPath(files: readonly {readonly path: string; readonly content: string}[]): Record<string, string> {
  return Object.fromEntries(files.map(({path, content}) => [path, content]));
}

describe('the library', () => {
  it('writes the same bytes as the command, in one call and stage by stage', async () => {
    const out = join(temporaryFolder(), 'out');
    await runMain(['build', 'sources', '--out', out, '--no-cache'], {cwd: root});
    const expected = outputIn(out);
    expect(Object.keys(expected).length).toBeGreaterThan(30);

    expect(byPath(door.build(samplePages()).files)).toEqual(expected);

    const pages = samplePages().map(({file, text}) => door.read(text, {file}));
    const articles = door.reconcile(pages);
    const knowledgeBase = door.knowledge(articles);
    const findings = door.check(pages, {articles});
    expect(byPath(door.write({articles, knowledgeBase, findings}))).toEqual(expected);
  });

  it('finds pages as the commands do', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage(), 'docs/b.txt': ''});
    const {sources, findings} = await door.findSources({paths: ['docs', 'missing'], cwd});
    expect(sources.map(({file}) => file)).toEqual(['docs/a.md']);
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['input-missing']);
    expect(door.build(sources).articles.map(({locales}) => locales)).toEqual([['nl-NL']]);
  });

  it('needs no options', () => {
    const pages = [
      door.read(samplePage('nl-NL', '05/12/2020', 48), {file: 'a.md'}),
      door.read(samplePage('nl-NL', '12/31/2020', 24).replace('Wacht 24', 'Wacht 48'), {file: 'b.md'}),
    ];
    expect(door.check(pages).map(({file, ruleId}) => `${file} ${ruleId}`)).toContain('b.md lagging-value');
    const [article] = door.reconcile(pages);
    if (!article) throw new Error('Expected an article');
    expect(door.statusRows(article).map(({locale, units}) => [locale, units.current])).toEqual([['nl-NL', 3]]);
    expect(door.diffEntries(article).map(({classes}) => classes)).toEqual([['value']]);
    expect(door.whereLines(article, '48 hours').map(({file}) => file)).toEqual(['a.md']);
  });

  it('lays decisions over what it finds', () => {
    const page = door.read(samplePage().replace('Wacht 24 uur', 'Wacht 27 uur'), {file: 'a.md'});
    const [finding] = door.check([page]);
    expect(finding).toMatchObject({ruleId: 'number-mismatch', pair: 'ab12c-102', locale: 'nl-NL'});
    const hashes = [textHash('Wait 24 hours.'), textHash('Wacht 27 uur.')];
    const row = ['dismissed', 'number-mismatch', 'nl-NL', ...hashes, 'Kim', 'right'];
    const {decisions, findings} = door.parseDecisions(`${row.join('\t')}\n`, 'decisions.tsv');
    expect(findings).toEqual([]);
    expect(door.check([page], {decisions})).toEqual([]);
    expect(door.dismissFindings(finding ? [finding] : [], decisions).used).toEqual(decisions);
    expect(door.parseDecisions(door.formatDecisions(decisions), 'again').decisions).toEqual(decisions);
  });

  it('says which unit a finding is about, as `units.ndjson` names it', () => {
    const pages = [
      {file: 'a.md', text: samplePage('nl-NL', '05/12/2020', 48)},
      {file: 'b.md', text: samplePage('nl-NL', '12/31/2020', 24).replace('Wacht 24 uur', 'Wacht 27 uur')},
    ];
    const {findings, files} = door.build(pages);
    const found = findings.find(({ruleId}) => ruleId === 'number-mismatch');
    const lines = (byPath(files)['units.ndjson'] ?? '').trim().split('\n');
    const units = lines.map((line) => door.unitLineSchema.parse(JSON.parse(line)));
    expect(units.find(({unit}) => unit === found?.unit)?.target).toBe('Wacht 27 uur.');
    expect(found?.pair).toBe('ab12c-102');
  });

  it.each([
    [
      'build',
      () => door.build({} as never),
      'Expected a list of pages as `{file, text}`, not an object with nothing in it',
    ],
    [
      'build',
      () => door.build([{file: 'a.md'} as never]),
      'Expected pages as `{file, text}`, not an object with file at index 0',
    ],
    [
      'build',
      () => door.build([{file: 'a.md', text: samplePage()}], {locales: {} as never}),
      'Expected `locales` as `readLocales` gives them, a Map, not an object with nothing in it',
    ],
    [
      'build',
      () => door.build([], {url: '{file}'}),
      'Expected `{repository}`, `{commit}`, `{path}` or `{line}`, not `{file}`.',
    ],
    ['build', () => door.build([], {url: 3 as never}), 'Expected `url` as a template, not a number'],
    ['check', () => door.check('text' as never), 'Expected a list of pages as `read` gives them, not a string'],
    ['check', () => door.check([null as never]), 'Expected pages as `read` gives them, not null at index 0'],
    ['check', () => door.check([], {only: ['nosuch']}), 'Expected the id of a check, not `nosuch`'],
    [
      'reconcile',
      () => door.reconcile(undefined as never),
      'Expected a list of pages as `read` gives them, not undefined',
    ],
  ])('throws from `%s` at once when it is called wrongly', (_, call, message) => {
    expect(call).toThrow(message);
  });

  it('reads a configuration and decisions as the commands do', async () => {
    const cwd = temporaryFolder({
      'docs/a.md': samplePage(),
      'docs/sxs-kb.config.json': '{"checks": {"number-mismatch": "off"}, "exclude": ["old"]}',
    });
    const project = await door.readProject(['docs'], {cwd});
    expect(project.options.severities).toEqual({'number-mismatch': 'off'});
    expect([project.isLeftOut(join(cwd, 'docs/old/a.md')), project.isLeftOut(join(cwd, 'docs/a.md'))]).toEqual([
      true,
      false,
    ]);
    expect(project.findings).toEqual([]);
  });

  it('writes findings for code scanning', () => {
    const page = door.read(samplePage().replace('Wacht 24 uur', 'Wacht 27 uur'), {file: 'a.md'});
    const log = JSON.parse(door.sarif(door.check([page]))) as {runs: {results: {ruleId: string}[]}[]};
    expect(log.runs[0]?.results.map(({ruleId}) => ruleId)).toEqual(['number-mismatch']);
  });
});
