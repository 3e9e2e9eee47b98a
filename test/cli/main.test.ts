import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';

const cwd = process.cwd();

describe('sxs-kb', () => {
  it('shows its version, also for a command', async () => {
    const run = {status: 0, out: '0.1.0\n', err: ''};
    expect(await runMain(['--version'], {cwd})).toEqual(run);
    for (const command of ['build', 'extract', 'render']) expect(await runMain([command, '-V'], {cwd})).toEqual(run);
  });

  it('shows help with every command and option', async () => {
    const help = await runMain(['--help'], {cwd});
    expect(help).toMatchObject({status: 0, err: ''});
    for (const word of ['Usage: sxs-kb', 'build', 'extract', 'render', '--version']) expect(help.out).toContain(word);
    const build = await runMain(['build', '--help'], {cwd});
    expect(build).toMatchObject({status: 0, err: ''});
    for (const word of [
      'Usage: sxs-kb build',
      '[paths...]',
      '--history',
      '--out <dir>',
      '--fail-on',
      'default: "never"',
      'Exit status',
    ]) {
      expect(build.out).toContain(word);
    }
    expect(await runMain(['help', 'build'], {cwd})).toEqual(build);
  });

  it('wraps the help for a narrow terminal', async () => {
    for (const argv of [['--help'], ['build', '--help'], ['extract', '--help'], ['render', '--help']]) {
      const {out} = await runMain(argv, {cwd, columns: 40});
      expect(out.split('\n').filter((line) => line.length > 40 && !line.startsWith('Usage:'))).toEqual([]);
    }
  });

  it.each([
    [[], 'Usage: sxs-kb'],
    [['biuld', 'x'], "error: unknown command 'biuld'\n(Did you mean build?)"],
    [
      ['build', '--out', 'y'],
      "error: missing required argument 'paths' (or a repository after `--history`)\n(`sxs-kb build --help` shows the usage)",
    ],
    [['build', 'x'], "error: required option '--out <dir>' not specified"],
    [['build', 'x', '--output', 'y'], "error: unknown option '--output'\n(Did you mean --out?)"],
    [
      ['build', 'x', '--out', 'y', '--fail-on', 'info'],
      "error: option '--fail-on <severity>' argument 'info' is invalid. Allowed choices are error, warning, never.",
    ],
    [
      ['build', 'x', '--out', 'y', '--fail-on', 'Erors'],
      'Allowed choices are error, warning, never. Did you mean error?',
    ],
    [['build', 'x', '--out', ''], 'error: Expected the name of a folder after `--out`, not nothing'],
    [['extract'], "error: missing required argument 'paths'"],
    [['extract', 'x', '--out', 'y'], "error: unknown option '--out'"],
    [['render', 'x', '--side', 'left'], 'Allowed choices are target, source, both.'],
    [['render', 'x', '--side', 'both', '--out', ''], 'error: Expected the name of a folder after `--out`, not nothing'],
  ])('takes %j for wrong usage', async (argv, message) => {
    const run = await runMain(argv, {cwd});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain(message);
  });

  it('has something to say about every kind of missing input', async () => {
    const run = await runMain(['extract', 'gone.md', 'empty', '*.md'], {cwd: temporaryFolder({'empty/x.txt': ''})});
    expect(run).toEqual({
      status: 2,
      out: '',
      err: [
        '*.md',
        '1:1 error Cannot find a file that matches `*.md` input-no-match sxs-kb',
        '  [note]:',
        '    Globs know `*`, `**`, `?`, `[…]` and `{a,b}`; put them in quotes so that the shell leaves them alone.',
        '',
        'empty',
        '1:1 error Cannot find a page in the folder `empty` input-no-pages sxs-kb',
        '  [note]:',
        '    Pages are files that end in `.md` or `.markdown`, in the folder or below it; name files with another ending one by one or with a glob.',
        '',
        'gone.md',
        '1:1 error Cannot find `gone.md` input-missing sxs-kb',
        '  [note]:',
        '    Check the spelling; paths are taken from the folder that the command runs in.',
        '',
        '3 errors',
        '',
      ].join('\n'),
    });
  });
});
