import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadCommands} from '../../src/cli/commands.js';
import {displayOptions} from '../../src/cli/display.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {TestRepository} from '../machine/git/test-repository.js';
import {runMain} from './run-main.js';
import {samplePage} from './sample-page.js';

const wrong = samplePage().replace('Wacht 24 uur', 'Wacht 27 uur');

describe('the commands', () => {
  it('have no option that takes the paths behind it for its values', async () => {
    const commands = await loadCommands([]);
    expect(commands.length).toBeGreaterThan(20);
    for (const {name, options} of commands)
      expect([name, options.filter(({flags}) => flags.includes('...')).map(({flags}) => flags)]).toEqual([name, []]);
  });

  it('have the same options for what is shown, and none of them twice', async () => {
    for (const {name, options} of await loadCommands([])) {
      const {out, status} = await runMain([name, '--help'], {cwd: '.'});
      expect(status).toBe(0);
      for (const {flags} of displayOptions) expect(out).toContain(flags);
      expect(new Set(options.map(({flags}) => flags)).size).toBe(options.length);
    }
  });

  it('stand below headings in the help, those that a newcomer needs first', async () => {
    const {out} = await runMain(['--help'], {cwd: '.'});
    const places = [
      'Build and look:',
      '  build ',
      '  status ',
      '  check ',
      'Decide and mend:',
      '  fix ',
      'Exchange with other tools:',
      'Ask the knowledge base:',
      '  lookup ',
    ];
    expect(places.map((word) => out.indexOf(word))).toEqual(
      places.map((word) => out.indexOf(word)).sort((a, b) => a - b),
    );
    expect(out).not.toContain('Commands:');
  });
});

describe('the natural order of arguments', () => {
  it('works: an option takes one value, or several with commas, or is repeated', async () => {
    const cwd = temporaryFolder({
      'pages/a.md': wrong,
      'pages/b.md': wrong.replace('nl-NL', 'de-DE').replace('0f8fad5b', '1f8fad5b'),
    });
    const files = async (...argv: string[]): Promise<string[]> => {
      const {out} = await runMain(['check', ...argv, '--format', 'unix', '--no-cache'], {cwd});
      return out
        .split('\n')
        .slice(0, -1)
        .map((line) => line.slice(0, line.indexOf(':')));
    };
    expect(await files('--locale', 'nl_NL', 'pages')).toEqual(['pages/a.md']);
    expect(await files('--locale', 'nl-NL,de-DE', 'pages')).toEqual(['pages/a.md', 'pages/b.md']);
    expect(await files('--locale', 'nl-NL', '--locale', 'de-DE', 'pages')).toEqual(['pages/a.md', 'pages/b.md']);
    expect(await files('--check', 'drift, number-mismatch', 'pages')).toEqual(['pages/a.md', 'pages/b.md']);
  });

  it.each([
    [
      ['--explain', 'numbr-mismatch'],
      'Expected the id of a check, not `numbr-mismatch`. Did you mean number-mismatch?',
    ],
    [['pages', '--check', 'nosuch'], 'Expected the id of a check, not `nosuch`; there are '],
    [['pages', '--format', 'josn'], 'Did you mean json?'],
    [['pages', '--locale', 'de-DE'], 'Cannot find the locale `de-DE` in these pages; they have `nl-NL`'],
  ])('says what was meant with %j', async (argv, message) => {
    const cwd = temporaryFolder({'pages/a.md': samplePage()});
    const {status, out, err} = await runMain(['check', ...argv, '--no-cache'], {cwd});
    expect(status).toBe(2);
    expect(out + err).toContain(message);
  });
});

describe('a repository among the paths', () => {
  it('is history where it can be nothing else, and pages where it has a working tree', async () => {
    const cwd = temporaryFolder();
    const clone = new TestRepository(cwd, 'docs.nl-NL');
    clone.write('a.md', samplePage('nl-NL', '05/12/2020', 48));
    clone.commit();
    clone.write('a.md', samplePage('nl-NL', '06/12/2020', 24));
    clone.commit();
    const behind = async (...paths: string[]): Promise<string> => {
      const {out} = await runMain(['where', '48 hours', ...paths, '--format', 'json'], {cwd});
      return out;
    };
    expect(await behind('docs.nl-NL')).toBe('[]\n');
    expect(await behind('docs.nl-NL:HEAD')).toBe(await behind('--history', 'docs.nl-NL:HEAD'));
    expect(await behind('docs.nl-NL:HEAD')).toContain('Wait 48 hours.');
    execFileSync('git', ['clone', '--quiet', '--bare', 'docs.nl-NL', 'bare.git'], {cwd});
    expect(await behind('bare.git')).toContain('Wait 48 hours.');
  });
});

describe('a page from standard input', () => {
  it('is checked and extracted under the name that was given, or none', async () => {
    const cwd = temporaryFolder({
      'docs/sxs-kb.config.json': JSON.stringify({checks: {'number-mismatch': 'warning'}}),
    });
    const unix = ['--format', 'unix', '--no-cache'];
    expect((await runMain(['check', '-', ...unix], {cwd, input: wrong})).out).toMatch(/^<stdin>:10:37: error: /);
    const named = ['--stdin-filename', join(cwd, 'docs/a.md')];
    expect((await runMain(['check', '-', ...named, ...unix], {cwd, input: wrong})).out).toMatch(
      /^docs\/a\.md:10:37: warning: /,
    );
    const {out} = await runMain(['extract', '-', '--stdin-filename', 'docs/a.md'], {cwd, input: wrong});
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({file: 'docs/a.md', line: 8});
    const list = await runMain(['extract', '-', '--files-from', '-'], {cwd, input: wrong});
    expect([list.status, list.err]).toEqual([
      2,
      'error: Cannot take both a page and a list of paths from standard input\n(`sxs-kb extract --help` shows the usage)\n',
    ]);
  });

  it('is a finding where it is no text', async () => {
    const {status, out} = await runMain(['check', '-', '--format', 'unix'], {cwd: '.', input: 'a\0b'});
    expect(status).toBe(2);
    expect(out).toMatch(/^<stdin>:1:\d+: error: /);
  });
});

describe('what git ignores', () => {
  it('is left out of folders, by the rules of all folders around a page, but not when it is named', async () => {
    const page = (id: string): string => samplePage().replace('0f8fad5b', id);
    const cwd = temporaryFolder({
      'docs/.gitignore': 'build/\n*.tmp.md\n!keep.tmp.md\n/only-here.md\n',
      'docs/a.md': page('11111111'),
      'docs/x.tmp.md': page('22222222'),
      'docs/keep.tmp.md': page('33333333'),
      'docs/only-here.md': page('44444444'),
      'docs/sub/only-here.md': page('55555555'),
      'docs/sub/.gitignore': '!x.tmp.md\nb.md\n',
      'docs/sub/x.tmp.md': page('66666666'),
      'docs/sub/b.md': page('77777777'),
      'docs/build/c.md': page('88888888'),
    });
    mkdirSync(join(cwd, 'docs/.git'));
    writeFileSync(join(cwd, 'docs/.git/HEAD'), 'ref: refs/heads/main\n');
    const files = async (...argv: string[]): Promise<string[]> => {
      const {out} = await runMain(['extract', ...argv], {cwd});
      const found = out
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as {file: string}).file);
      return [...new Set(found)];
    };
    const usual = ['docs/a.md', 'docs/keep.tmp.md', 'docs/sub/only-here.md', 'docs/sub/x.tmp.md'];
    expect(await files('docs')).toEqual(usual);
    expect(await files('docs', '--no-ignore')).toHaveLength(8);
    // The rules of folders around a folder hold in it, too, as far as they are of its repository.
    expect(await files('docs/sub')).toEqual(['docs/sub/only-here.md', 'docs/sub/x.tmp.md']);
    expect(await files('docs/build')).toEqual(['docs/build/c.md']);
    expect(await files('docs/x.tmp.md')).toEqual(['docs/x.tmp.md']);
    expect(await files('docs/**/*.md')).toEqual(usual);
  });

  it('counts in no folder around one that is in no repository', async () => {
    const cwd = temporaryFolder({'.gitignore': '*.md\n', 'docs/a.md': samplePage()});
    expect((await runMain(['extract', 'docs'], {cwd})).out).toContain('"docs/a.md"');
  });
});

describe('what is shown', () => {
  const pages = {'docs/a.md': wrong, 'docs/b.md': '# No pairs\n'};

  it('is coloured by the option, then by FORCE_COLOR, then by NO_COLOR, then on a terminal', async () => {
    const cwd = temporaryFolder(pages);
    const isColoured = async (argv: string[], env: Record<string, string>, columns?: number): Promise<boolean> => {
      const run = await runMain(['check', 'docs', '--no-cache', ...argv], {cwd, env, ...(columns && {columns})});
      return run.out.includes('\u001B[');
    };
    expect(await isColoured([], {})).toBe(false);
    expect(await isColoured([], {}, 80)).toBe(true);
    expect(await isColoured([], {NO_COLOR: '1'}, 80)).toBe(false);
    expect(await isColoured([], {TERM: 'dumb'}, 80)).toBe(false);
    expect(await isColoured([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(true);
    expect(await isColoured([], {FORCE_COLOR: '0'}, 80)).toBe(false);
    expect(await isColoured(['--color'], {NO_COLOR: '1'})).toBe(true);
    expect(await isColoured(['--no-color'], {FORCE_COLOR: '1'}, 80)).toBe(false);
  });

  it('is nothing but the result and errors with --quiet', async () => {
    const cwd = temporaryFolder({
      ...pages,
      'docs/c.md': samplePage().replace('Wacht 24 uur.', 'Wacht 24 minuten minuten.').replace('0f8fad5b', '1f8fad5b'),
    });
    const usual = await runMain(['check', 'docs', '--no-cache'], {cwd});
    const quiet = await runMain(['check', 'docs', '--no-cache', '--quiet'], {cwd});
    expect([usual.out, quiet.out].map((out) => out.includes('doubled-word'))).toEqual([true, false]);
    expect(quiet.out).toContain('number-mismatch');
    const status = await runMain(['status', 'docs'], {cwd});
    expect(status.err).toContain('note: these pages are here in one English version only');
    expect(await runMain(['status', 'docs', '--quiet'], {cwd})).toEqual({...status, err: ''});
  });

  it('hides no character that turns a text round', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong.replace('Wacht', 'Wa\u202Echt\u200D')});
    const {out} = await runMain(['check', 'docs', '--no-cache'], {cwd});
    expect(out).toContain('Wa\\u202echt\u200D 27 uur.');
    expect(out).not.toContain('\u202E');
  });
});
