import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {bash, bin, built} from './built.js';
import {samplePage} from './sample-page.js';

function manyPages(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({length: count}, (_, index) => [`docs/${index}.md`, samplePage()]));
}

describe.skipIf(!built)('the built program (`npm run build` makes it)', () => {
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

  it('leaves no half-written file when it is interrupted', async () => {
    // Pages are rendered one after the other, so it waits for what the pipe gives until it has been interrupted.
    const cwd = temporaryFolder({'a/1.md': samplePage(), 'a/2.md': samplePage(), 'c/3.md': samplePage()});
    const argv = [bin, 'render', 'a', 'b.md', 'c', '--side', 'both', '--out', 'x'];
    await bash('mkfifo b.md && mkdir x', cwd);
    const child = spawn(process.execPath, argv, {cwd});
    const exit = once(child, 'exit');
    while (!existsSync(join(cwd, 'x/2.md'))) await setTimeout(2);
    child.kill('SIGINT');
    await bash('cat a/1.md > b.md', cwd);
    expect(await exit).toEqual([null, 'SIGINT']);
    const names = readdirSync(join(cwd, 'x'));
    expect(names).toEqual(['1.md', '2.md']);
    for (const name of names) expect(readFileSync(join(cwd, 'x', name), 'utf8')).toBe(samplePage());
  });

  it('gives the same with workers as without, in order', async () => {
    const cwd = temporaryFolder({
      ...manyPages(40),
      'docs/binary.md': Buffer.from([1, 0, 2]),
      'docs/toc.md': '# Contents\n',
    });
    const alone = await bash('"$0" "$1" extract docs --workers 0', cwd);
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain('docs/binary.md\n1:1 error Unexpected NUL byte');
    expect(alone.stdout.split('\n')).toHaveLength(121);
    expect(await bash('"$0" "$1" extract docs --workers 2', cwd)).toEqual(alone);

    const [one, two] = await Promise.all(
      [0, 2].map((workers) => bash(`"$0" "$1" build docs --out out${workers} --no-cache --workers ${workers}`, cwd)),
    );
    expect(two).toEqual({...one, stdout: String(one?.stdout).replace('to out0,', 'to out2,')});
    expect(one?.stdout).toContain('1 article, 40 pages, 120 pairs');
    expect((await bash('diff -r out0 out2', cwd)).status).toBe(0);
  });

  it('shares a cache between runs at one time', async () => {
    const cwd = temporaryFolder(manyPages(20));
    const build = (out: string): Promise<{status: unknown; stdout: string}> =>
      bash(`"$0" "$1" build docs --out ${out} --cache cache --workers 2`, cwd);
    const runs = await Promise.all([build('a'), build('b')]);
    expect(runs.map(({status}) => status)).toEqual([0, 0]);
    expect((await bash('diff -r a b && ! find cache -name "*.tmp" | grep .', cwd)).status).toBe(0);
    expect((await build('a')).stdout).toMatch(/\na is up to date \(\d+ files\)\n$/);
  });

  it('builds nothing by halves when it is interrupted', async () => {
    const pages = Object.fromEntries(
      Array.from({length: 600}, (_, index) => [
        `docs/${index}.md`,
        samplePage().replace('0f8fad5b', index.toString(16).padStart(8, '0')),
      ]),
    );
    const cwd = temporaryFolder(pages);
    const child = spawn(process.execPath, [bin, 'build', 'docs', '--out', 'x', '--cache', 'cache', '--workers', '2'], {
      cwd,
    });
    const exit = once(child, 'exit');
    const locale = join(cwd, 'x/nl-NL');
    while (!existsSync(locale) || readdirSync(locale).length < 20) await setTimeout(2);
    child.kill('SIGINT');
    expect(await exit).toEqual([null, 'SIGINT']);
    const names = readdirSync(locale);
    expect(names.length).toBeLessThan(1800);
    await bash('"$0" "$1" build docs --out y --no-cache', cwd);
    for (const name of names)
      expect(readFileSync(join(locale, name), 'utf8')).toBe(readFileSync(join(cwd, 'y/nl-NL', name), 'utf8'));
  });

  it('can be executed and names its interpreter', () => {
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(bin).isFile()).toBe(true);
  });
});
