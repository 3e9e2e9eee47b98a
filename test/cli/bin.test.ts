import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../disk/temporary-folder.js';
import {samplePage} from './sample-page.js';

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const built = existsSync(bin);
if (!built) console.warn('\n*** SKIPPED: the built program is not tested, `npm run build` makes it. ***\n');

/** Runs a line of bash in which `$0` is Node and `$1` the program. */
function bash(line: string, cwd: string): Promise<{status: unknown; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    execFile('bash', ['-o', 'pipefail', '-c', line, process.execPath, bin], {cwd}, (error, stdout, stderr) => {
      resolve({status: error ? error.code : 0, stdout, stderr});
    });
  });
}

function manyPages(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({length: count}, (_, index) => [`docs/${index}.md`, samplePage()]));
}

describe.skipIf(!built)('the built program', () => {
  it('runs, and gives its exit status', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    expect(await bash('"$0" "$1" --version', cwd)).toEqual({status: 0, stdout: '0.1.0\n', stderr: ''});
    expect((await bash('"$0" "$1" extract a.md', cwd)).stdout.split('\n')).toHaveLength(4);
    expect(await bash('"$0" "$1" extract gone.md', cwd)).toMatchObject({status: 2, stdout: ''});
    expect(await bash('"$0" "$1"', cwd)).toMatchObject({status: 2, stdout: ''});
  });

  it('reads a pipe', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    const run = await bash('"$0" "$1" render --side both <(cat a.md)', cwd);
    expect(run).toEqual({status: 0, stdout: samplePage(), stderr: ''});
    expect((await bash('cat a.md | "$0" "$1" render --side both /dev/stdin', cwd)).stdout).toBe(samplePage());
  });

  it('stops quietly when its reader goes', async () => {
    const run = await bash('"$0" "$1" extract docs | head -n 1 | wc -l', temporaryFolder(manyPages(600)));
    expect({...run, stdout: run.stdout.trim()}).toEqual({status: 0, stdout: '1', stderr: ''});
  });

  it.skipIf(!existsSync('/dev/full'))('does not take a full disk for success', async () => {
    const run = await bash('"$0" "$1" extract a.md > /dev/full', temporaryFolder({'a.md': samplePage()}));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^sxs-kb: cannot write the output: ENOSPC: .*\n$/);
  });

  it('leaves no half-written file when it is interrupted', async () => {
    const cwd = temporaryFolder(manyPages(3000));
    const child = spawn(process.execPath, [bin, 'render', 'docs', '--side', 'both', '--out', 'x'], {cwd});
    const exit = once(child, 'exit');
    mkdirSync(join(cwd, 'x'));
    while (readdirSync(join(cwd, 'x')).length < 20) await setTimeout(2);
    child.kill('SIGINT');
    expect(await exit).toEqual([null, 'SIGINT']);
    const names = readdirSync(join(cwd, 'x'));
    expect(names.length).toBeLessThan(3000);
    for (const name of names) expect(readFileSync(join(cwd, 'x', name), 'utf8')).toBe(samplePage());
  });

  it('can be executed and names its interpreter', () => {
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(bin).isFile()).toBe(true);
  });
});
