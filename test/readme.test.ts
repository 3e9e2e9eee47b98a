import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {existsSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {samplePage} from './cli/sample-page.js';
import {outputIn, tree} from './cli/tree.js';
import {temporaryFolder} from './machine/disk/temporary-folder.js';

const root = join(import.meta.dirname, '..');

/** The fenced blocks of a language in the README, as they stand. */
function blocks(language: string): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return Array.from(readme.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, own, code = '']) =>
    own === language ? code : '',
  ).filter((code) => code !== '');
}

function run(program: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {...process.env, XDG_CACHE_HOME: join(cwd, '.cache')},
  });
  if (done.status !== 0) throw new Error(`Expected \`${program}\` to succeed, not ${done.stderr}`);
  return done;
}

/** Runs a program of the README, and gives a value that it made. */
function valueOf(code: string, name: string): unknown {
  const whole = `${code}\nprocess.stdout.write(JSON.stringify(${name}));`;
  return JSON.parse(run(process.execPath, ['--input-type=module', '--eval', whole], root).stdout);
}

describe.skipIf(!existsSync(join(root, 'dist/run/sxs-kb.js')))('the README', () => {
  it('shows a recipe that gives the files that the command writes', () => {
    const [recipe = ''] = blocks('js');
    const files = valueOf(recipe, 'output') as {path: string; content: string}[];
    const out = join(temporaryFolder(), 'out');
    const pages = Array.from(recipe.matchAll(/'(sources\/[^']+)'/g), ([, path = '']) => path);
    expect(pages).toHaveLength(2);
    run(process.execPath, ['dist/run/sxs-kb.js', 'build', ...pages, '--out', out, '--no-cache'], root);
    expect(Object.fromEntries(files.map(({path, content}) => [path, content]))).toEqual(outputIn(out));
  });

  it('shows how to check pages with remark', () => {
    const [, code = ''] = blocks('js');
    const rules = valueOf(code, 'file.messages.map(({ruleId}) => ruleId)') as string[];
    expect(rules).toContain('doubled-word');
    expect(valueOf(code, 'file.data.sxs.meta.locale')).toBe('sv-SE');
  });

  it('shows how to read in shards, with the output of a single run', () => {
    const cwd = temporaryFolder({
      'pages-nl/a.md': samplePage(),
      'pages-nl/deep/b.md': samplePage('nl-NL', '06/12/2020'),
      'pages-nl/c.md': samplePage('nl-NL', '07/12/2020').replace('0f8fad5b', '1f8fad5b'),
    });
    symlinkSync(join(root, 'dist'), join(cwd, 'dist'));
    const [shards = ''] = blocks('sh').filter((code) => code.includes('xargs'));
    run('sh', ['-ec', shards], cwd);
    run(process.execPath, ['dist/run/sxs-kb.js', 'build', 'pages-nl', '--out', 'single'], cwd);
    expect(Object.keys(tree(join(cwd, 'single'))).length).toBeGreaterThan(20);
    expect(tree(join(cwd, 'out-nl'))).toEqual(tree(join(cwd, 'single')));
  });

  it.skipIf(spawnSync('jq', ['--version']).status !== 0)(
    'shows the pages of a locale with most stale sentences (needs `jq`)',
    () => {
      const units = (stale: number) => ({current: 1, patched: 0, stale, untranslated: 0, missing: 0});
      const line = (key: string, dutch: number, swedish: number): string =>
        `${JSON.stringify({
          key,
          locales: [
            {locale: 'nl-NL', units: units(dutch)},
            {locale: 'sv-SE', units: units(swedish)},
          ],
        })}\n`;
      const cwd = temporaryFolder({
        'out-nl/articles.ndjson': [line('a', 2, 9), line('b/c', 11, 0), line('d', 0, 5)].join(''),
      });
      const [command = ''] = blocks('sh').filter((code) => code.includes('articles.ndjson'));
      expect(run('sh', ['-ec', command], cwd).stdout).toBe('11\tb/c\n2\ta\n');
    },
  );

  it.skipIf(spawnSync('jq', ['--version']).status !== 0)(
    'shows causes and fixes of an error in a locale (needs `jq`)',
    () => {
      const [command = ''] = blocks('sh').filter((code) => code.includes('knowledge/sv-SE.json'));
      const lines = run('sh', ['-ec', command], root).stdout.trimEnd().split('\n');
      expect(lines[0]).toBe('En trolig orsak är att brandväggen stänger ute IP-adresserna för Microsoft 365.');
      expect(lines.length).toBeGreaterThan(5);
    },
  );

  it('shows a lookup that finds the error in the committed output', () => {
    const [command = ''] = blocks('sh').filter((code) => code.includes('lookup'));
    expect(run('sh', ['-ec', command], root).stdout).toContain('450 4.4.316');
  });
});
