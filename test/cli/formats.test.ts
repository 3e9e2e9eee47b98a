import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain, type Run} from './run-main.js';
import {samplePage} from './sample-page.js';

/** A page with an error behind an emoji, and a name that means something to every format. */
const wrong = samplePage().replace('Wacht 24 uur', '😀 Wacht 27 uur');
const file = 'docs/a,b: 100%.md';

function checked(...more: string[]): Promise<Run> {
  return runMain(['check', 'docs', '--no-cache', ...more], {cwd: temporaryFolder({[file]: wrong})});
}

describe('sxs-kb check --format', () => {
  it('unix: a line for each, which editors take apart', async () => {
    const {out, status} = await checked('--format', 'unix');
    expect([status, out]).toEqual([
      1,
      `${file}:10:40: error: Unexpected number \`27\`, expected \`24\` [number-mismatch]\n`,
    ]);
  });

  it('github: annotations, and a summary with links into the review page', async () => {
    const cwd = temporaryFolder({[file]: wrong, 'docs/good.md': samplePage().replace('0f8fad5b', '1f8fad5b')});
    const summary = join(cwd, 'summary.md');
    const env = {GITHUB_STEP_SUMMARY: summary};
    const review = ['--review-url', 'https://kb.example/review/index.html'];
    const {out} = await runMain(['check', 'docs', '--no-cache', '--format', 'github', ...review], {cwd, env});
    expect(out).toBe(
      '::error file=docs/a%2Cb%3A 100%25.md,line=10,endLine=10,col=40,endColumn=42,title=number-mismatch::Unexpected number `27`, expected `24`\n',
    );
    expect(readFileSync(summary, 'utf8')).toBe(
      [
        '### Translations',
        '',
        '1 error, 0 warnings, 0 infos. Pages with errors or warnings: 1.',
        '',
        '| page | locale | errors | warnings |',
        '| --- | --- | ---: | ---: |',
        '| [`docs/a,b: 100%.md`](https://kb.example/review/index.html#p=nl-NL%2Fa%2Cb--100%25) | nl-NL | 1 | 0 |',
        '',
        '',
      ].join('\n'),
    );
  });

  it('github: no summary where there is no workflow, and goes on where it cannot be written', async () => {
    expect((await checked('--format', 'github')).err).toBe('');
    const cwd = temporaryFolder({[file]: wrong});
    const env = {GITHUB_STEP_SUMMARY: join(cwd, 'no/such/folder')};
    const run = await runMain(['check', 'docs', '--no-cache', '--format', 'github'], {cwd, env});
    expect([run.status, run.err]).toEqual([
      1,
      'warning: Cannot write the summary of the step: it does not exist (`ENOENT`)\n',
    ]);
  });

  it('gitlab: a report of code quality, each with a fingerprint of its own', async () => {
    const twice = wrong.replace('{{', '{{');
    const cwd = temporaryFolder({
      'docs/a.md': twice,
      'docs/b.md': twice.replace('0f8fad5b', '1f8fad5b'),
    });
    const {out} = await runMain(['check', 'docs', '--no-cache', '--format', 'gitlab'], {cwd});
    const rows = JSON.parse(out) as {fingerprint: string}[];
    expect(rows).toMatchObject([
      {
        description: 'Unexpected number `27`, expected `24`',
        check_name: 'number-mismatch',
        severity: 'major',
        location: {path: 'docs/a.md', positions: {begin: {line: 10, column: 40}, end: {line: 10, column: 42}}},
      },
      {location: {path: 'docs/b.md'}},
    ]);
    expect(new Set(rows.map(({fingerprint}) => fingerprint)).size).toBe(2);
    // What GitLab documents of its report (CI, code quality report format).
    const validate = new Ajv().compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        properties: {
          description: {type: 'string', minLength: 1},
          check_name: {type: 'string', minLength: 1},
          fingerprint: {type: 'string', minLength: 1},
          severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
          location: {
            type: 'object',
            required: ['path', 'positions'],
            properties: {
              path: {type: 'string', pattern: '^(?!\\./|/)'},
              positions: {type: 'object', required: ['begin']},
            },
          },
        },
      },
    });
    expect([validate(rows), validate.errors]).toEqual([true, null]);
  });

  it('rdjsonl: columns in bytes, and the change that mends it', async () => {
    const spaced = samplePage().replace('Wacht 24 uur', '😀 Wacht  24 uur');
    const cwd = temporaryFolder({'docs/a.md': spaced});
    const {out} = await runMain(['check', 'docs', '--no-cache', '--format', 'rdjsonl', '--verbose'], {cwd});
    expect(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      {
        location: {path: 'docs/a.md', range: {start: {line: 10}, end: {line: 10}}},
        severity: 'INFO',
        source: {name: 'sxs-kb'},
        code: {value: 'spacing'},
      },
    ]);
    const [line = ''] = out.split('\n');
    const {location, suggestions} = JSON.parse(line) as {
      location: {range: {start: {column: number}; end: {column: number}}};
      suggestions: {range: {start: {column: number}; end: {column: number}}; text: string}[];
    };
    const bytes = Buffer.from(spaced.split('\n')[9] ?? '');
    const at = ({start, end}: typeof location.range): string =>
      bytes.subarray(start.column - 1, end.column - 1).toString();
    expect([at(location.range), suggestions.map(({range, text}) => [at(range), text])]).toEqual(['  ', [['  ', ' ']]]);
  });

  it('sarif: no info but with --verbose, and no text of a page as a link or a placeholder', async () => {
    const page = samplePage().replace('Wacht 24 uur', 'Wacht [z](javascript:1) {0} {{1}} 27 uur');
    const spaced = samplePage().replace('Wacht 24 uur', 'Wacht  24 uur').replace('0f8fad5b', '1f8fad5b');
    const cwd = temporaryFolder({'docs/a.md': page, 'docs/b.md': spaced});
    const rulesOf = async (...more: string[]): Promise<{rules: string[]; text: string}> => {
      const {out} = await runMain(['check', 'docs', '--no-cache', '--format', 'sarif', ...more], {cwd});
      const results =
        (JSON.parse(out) as {runs: {results: {ruleId: string; message: {text: string}}[]}[]}).runs[0]?.results ?? [];
      return {rules: results.map(({ruleId}) => ruleId), text: results.map(({message}) => message.text).join('\n')};
    };
    const usual = await rulesOf();
    expect(usual.rules).not.toContain('spacing');
    expect((await rulesOf('--verbose')).rules).toContain('spacing');
    expect(usual.text).not.toMatch(/(?<!\\)\[/);
    expect(usual.text).not.toMatch(/(?<!\{)\{\d\}/);
  });
});

describe('sxs-kb check for people', () => {
  it('breaks lines where the terminal ends, and keeps the place underlined', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong.replace('uur.', `uur. ${'Nog een lang woord. '.repeat(4)}`)});
    const {out} = await runMain(['check', 'docs', '--no-cache', '--no-color'], {cwd, columns: 40});
    expect(out).toMatch(
      /^docs\/a\.md\n {2}10:40 error Unexpected\n {6}number `27`, expected `24`\n {6}number-mismatch [\da-f]{12}\n {6}😀 Wacht 27 uur\. Nog een lang\n {15}\^\^\n {6}woord\. Nog een lang woord\. Nog een\n/,
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('shows of a long sentence 500 characters before and behind the place, and as much of its English', async () => {
    const page = (before: number, behind: number): string =>
      wrong
        .replace('Wacht 27 uur', `${'😀'.repeat(before / 2)} 27 ${'u'.repeat(behind)}`)
        .replace('Wait 24 hours', `24 ${'h'.repeat(997)}`);
    const shown = async (before: number, behind: number): Promise<string[]> => {
      const cwd = temporaryFolder({'docs/a.md': page(before, behind)});
      const {out} = await runMain(['check', 'docs', '--no-cache', '--no-color', '--check', 'number-mismatch'], {cwd});
      return out.split('\n').slice(3, 6);
    };
    const english = `      24 ${'h'.repeat(997)}`;
    // The sentence begins with a smiley and a blank; a blank stands before the place, and one behind it.
    expect(await shown(496, 498)).toEqual([
      `      😀 ${'😀'.repeat(248)} 27 ${'u'.repeat(498)}.`,
      `${' '.repeat(6 + 3 + 496 + 1)}^^`,
      `${english}…`,
    ]);
    expect(await shown(500, 499)).toEqual([
      `      …${'😀'.repeat(249)} 27 ${'u'.repeat(499)}…`,
      `${' '.repeat(6 + 1 + 498 + 1)}^^`,
      `${english}…`,
    ]);
  });

  it('shows infos when asked to, and says that there are some', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage().replace('Wacht 24 uur', 'Wacht  24 uur')});
    expect((await runMain(['check', 'docs', '--no-cache'], {cwd})).out).toBe('1 info (`--verbose` shows infos)\n');
    const {out} = await runMain(['check', 'docs', '--no-cache', '--verbose'], {cwd});
    expect(out).toContain('info Unexpected two spaces in a row, expected one\n');
    expect(out).toMatch(/\n1 info\n$/);
  });
});

describe('the same defect in several places', () => {
  const pages = {
    'docs/a.md': samplePage().replace('Wacht 24 uur', 'Wacht 27 uur'),
    'docs/b.md': samplePage().replace('Wacht 24 uur', 'Wacht 27 uur').replace('0f8fad5b', '1f8fad5b'),
  };

  it('is shown once, with how often and where it stands elsewhere', async () => {
    const cwd = temporaryFolder(pages);
    const {out} = await runMain(['check', 'docs', '--no-cache'], {cwd});
    expect(out.match(/Wacht 27 uur/g)).toHaveLength(1);
    expect(out).toContain(
      'The same elsewhere (`--no-group` shows each)\n  1 × error Unexpected `27`, expected `24` number-mismatch, as at docs/a.md:10:37\n      docs/b.md:10:37\n\n2 errors\n'.replace(
        '`27`',
        'number `27`',
      ),
    );
    const each = await runMain(['check', 'docs', '--no-cache', '--no-group'], {cwd});
    expect(each.out.match(/Wacht 27 uur/g)).toHaveLength(2);
    expect(each.out).not.toContain('elsewhere');
  });

  it('is one finding with its places in JSON and SARIF, and one a line for editors', async () => {
    const cwd = temporaryFolder(pages);
    const run = async (...more: string[]): Promise<string> =>
      (await runMain(['check', 'docs', '--no-cache', '--format', ...more], {cwd})).out;
    const json = JSON.parse(await run('json')) as {file: string; places?: {file: string; line: number}[]}[];
    expect(json).toMatchObject([{file: 'docs/a.md', places: [{file: 'docs/b.md', line: 10}]}]);
    expect(JSON.parse(await run('json', '--no-group'))).toHaveLength(2);
    const log = JSON.parse(await run('sarif')) as {runs: {results: {relatedLocations?: unknown[]}[]}[]};
    expect(log.runs[0]?.results.map(({relatedLocations}) => relatedLocations?.length)).toEqual([1]);
    expect((await run('unix')).split('\n')).toHaveLength(3);
  });
});
