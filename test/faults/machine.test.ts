import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {bash, built} from '../cli/built.js';
import {pair, samplePage} from '../cli/sample-page.js';
import {outputIn} from '../cli/tree.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';

const decisions = 'sxs-kb.decisions.ndjson';
const wrong = samplePage().replace('Wacht 24 uur.', 'Wacht 27 uur.');
const dismiss = 'dismiss number-mismatch:docs/0.md:ab12c-102 --why meant --by Kim';

/** Pages of so many articles, each with one error. */
function pages(count: number): Record<string, string> {
  const text = (index: number): string => wrong.replace('0f8fad5b', index.toString(16).padStart(8, '0'));
  return Object.fromEntries(Array.from({length: count}, (_, index) => [`docs/${index}.md`, text(index)]));
}

/** Whether a small file system can be mounted in a namespace of its own. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /tmp'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!built)('the built program (`npm run build` makes it)', () => {
  describe.skipIf(!existsSync('/dev/full'))('with an output that is full', () => {
    it.each([
      'check docs --no-cache',
      'check docs --no-cache --format sarif',
      'status docs',
      'extract docs',
      'render docs/0.md --side target',
      'build docs --out out --no-cache',
      '--help',
    ])('ends with 2 and says so: %s', async (argv) => {
      const run = await bash(`"$0" "$1" ${argv} > /dev/full`, temporaryFolder(pages(2)));
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/^sxs-kb: cannot write the output: ENOSPC: .*\n$/m);
      expect(run.stderr).not.toMatch(/\n +at /);
    });

    it('ends with 2 where nothing can be said either', async () => {
      const run = await bash('"$0" "$1" check docs --no-cache > /dev/full 2> /dev/full', temporaryFolder(pages(2)));
      expect(run).toEqual({status: 2, stdout: '', stderr: ''});
    });

    it('has recorded what it was told to record', async () => {
      const cwd = temporaryFolder(pages(1));
      await bash(`"$0" "$1" ${dismiss} > /dev/full`, cwd);
      const row = readFileSync(join(cwd, decisions), 'utf8');
      expect(row).toContain('"finding":"number-mismatch"');
      writeFileSync(join(cwd, 'back.ndjson'), row);
      mkdirSync(join(cwd, 'other'));
      const into = `--for docs --decisions other/${decisions}`;
      expect((await bash(`"$0" "$1" import back.ndjson ${into} > /dev/full`, cwd)).status).toBe(2);
      expect(readFileSync(join(cwd, 'other', decisions), 'utf8')).toBe(row);
    });
  });

  it('does all that it was to do where its reader has gone, and ends with the same status', async () => {
    const cwd = temporaryFolder({...pages(2), 'docs/binary.md': Buffer.from([1, 0, 2]).toString()});
    const gone = (argv: string): string => `"$0" "$1" ${argv} 2>&1 | true; echo "\${PIPESTATUS[0]}"`;
    expect((await bash(gone('build docs --out a --no-cache'), cwd)).stdout).toBe('2\n');
    await bash('"$0" "$1" build docs --out b --no-cache', cwd);
    expect(outputIn(join(cwd, 'a'))).toEqual(outputIn(join(cwd, 'b')));
    expect((await bash(gone(dismiss), cwd)).stdout).toBe('0\n');
    expect(existsSync(join(cwd, decisions))).toBe(true);
    expect((await bash('"$0" "$1" status docs/0.md docs/1.md --format json | head -c 1', cwd)).stdout).toBe('[');
  });

  it('says what it needs where its input is closed', async () => {
    const cwd = temporaryFolder(pages(1));
    for (const [argv, message] of [
      ['lookup -', 'error: Expected a text'],
      ['check - --format unix', '<stdin>:1:1: warning: Unexpected empty page'],
      ['build --units - --out out', 'error: Cannot find a page: what was given holds none\n'],
    ] as const) {
      const {stdout, stderr} = await bash(`"$0" "$1" ${argv} <&-`, cwd);
      expect(stdout + stderr).toContain(message);
      expect(stderr).not.toContain('unexpected error');
    }
  });

  it('ends with a status where its outputs are closed', async () => {
    const cwd = temporaryFolder(pages(2));
    expect((await bash('"$0" "$1" check docs --no-cache >&- 2>&-', cwd)).status).toBe(1);
    expect((await bash('"$0" "$1" build docs --out out --no-cache >&- 2>&-', cwd)).status).toBe(0);
    expect(existsSync(join(cwd, 'out/units.ndjson'))).toBe(true);
  });

  // With fewer Node itself cannot start, which it says in its own words.
  it.each([28, 34, 52])('makes all or nothing with %i files that may be open', async (limit) => {
    const cwd = temporaryFolder(pages(12));
    await bash('"$0" "$1" build docs --out usual --no-cache', cwd);
    for (const workers of [0, 2]) {
      const argv = `build docs --out out${workers} --no-cache --workers ${workers}`;
      const {status, stderr} = await bash(`ulimit -n ${limit}; "$0" "$1" ${argv}`, cwd);
      if (status === 0) expect(outputIn(join(cwd, `out${workers}`))).toEqual(outputIn(join(cwd, 'usual')));
      else {
        expect([status, stderr]).toEqual([
          2,
          expect.stringMatching(/^error: Cannot .*`[^`]+`: .*\(`EMFILE`\)\nNo file /),
        ]);
        expect(existsSync(join(cwd, `out${workers}/units.ndjson`))).toBe(false);
      }
    }
  });

  // Node ends itself where its heap is full, in its own words and with 134; a worker that does costs its pages.
  it.each([24, 64])('makes the same or says that memory is missing with a heap of %i MB', async (heap) => {
    const cwd = temporaryFolder(pages(30));
    await bash('"$0" "$1" build docs --out usual --no-cache --workers 0', cwd);
    const usual = outputIn(join(cwd, 'usual'));
    const run = `NODE_OPTIONS=--max-old-space-size=${heap} "$0" "$1" build docs --out out --no-cache --workers 0 || exit $?`;
    const {status, stderr} = await bash(run, cwd);
    const out = existsSync(join(cwd, 'out')) ? outputIn(join(cwd, 'out')) : {};
    if (status === 0) expect(out).toEqual(usual);
    else expect([status, stderr]).toEqual([134, expect.stringContaining('heap out of memory')]);
    const pagesMade = Object.keys(out).filter((path) => path.startsWith('nl-NL/'));
    for (const path of pagesMade.filter((one) => !one.includes('.sxs-kb-'))) expect(out[path]).toBe(usual[path]);
    await bash('"$0" "$1" build docs --out out --no-cache --workers 0', cwd);
    expect(outputIn(join(cwd, 'out'))).toEqual(usual);
  });

  it('finds on a page that takes a worker all of its memory, and checks the others', async () => {
    const cwd = temporaryFolder(pages(3));
    const sentences = Array.from(
      {length: 40_000},
      (_, index) => `${pair(`b${index}`, 'Een zin.', 'A sentence.')}\n\n`,
    ).join('');
    writeFileSync(join(cwd, 'docs/large.md'), `${samplePage().replace('0f8fad5b', 'ffffffff')}\n${sentences}`);
    const run = 'NODE_OPTIONS=--max-old-space-size=40 "$0" "$1" check docs --no-cache --workers 2 --format unix';
    const {status, stdout} = await bash(run, cwd);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'docs/0.md:10:37: error: Unexpected number `27`, expected `24` [number-mismatch]',
      'docs/1.md:10:37: error: Unexpected number `27`, expected `24` [number-mismatch]',
      'docs/2.md:10:37: error: Unexpected number `27`, expected `24` [number-mismatch]',
      expect.stringMatching(
        /^docs\/large\.md:1:1: error: Cannot read the page: Worker terminated .*heap out of memory \[read-failed\]$/,
      ),
    ]);
    expect(status).toBe(2);
  });

  it.skipIf(!canMount())(
    'leaves whole files on a disk that has filled up, and goes on when there is room',
    async () => {
      const cwd = temporaryFolder(pages(40));
      const build = '"$0" "$1" build docs --out small/out --no-cache';
      await bash('"$0" "$1" build docs --out usual --no-cache', cwd);
      const usual = outputIn(join(cwd, 'usual'));
      mkdirSync(join(cwd, 'small'));
      const run = await bash(
        `unshare -rm bash -c 'mount -t tmpfs -o size=300k tmpfs small && { ${build}; echo "$?"; cp -r small/out full; mount -o remount,size=30m small; ${build} && cp -r small/out room; }' "$0" "$1"`,
        cwd,
      );
      expect(run.stderr).toContain('no space is left on the disk (`ENOSPC`)');
      expect(run.stdout).toMatch(/^2$/m);
      expect(run.status).toBe(0);
      const full = outputIn(join(cwd, 'full'));
      const whole = Object.keys(full).filter((path) => full[path] === usual[path]);
      expect(Object.keys(full).filter((path) => !whole.includes(path) && !/(?:^|\/)\.sxs-kb-/.test(path))).toEqual([]);
      expect(whole.length).toBeGreaterThan(5);
      expect(outputIn(join(cwd, 'room'))).toEqual(usual);
    },
  );
});
