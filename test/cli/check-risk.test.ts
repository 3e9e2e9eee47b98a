import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {doubtfulPairSchema} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';

const page = pageText(
  '# {{Mail|Mail}}\n\n## {{Send mail|Mail senden}}\n\n{{Wait.|Warten Sie.}}\n\n{{Contoso Mail waits 24 hours.|Contoso Mail wartet 42 Stunden.}}\n\n{{Go on.|Weiter.}}\n',
  {
    locale: 'de-DE',
  },
);
const other = pageText('{{Contoso Mail waits 24 hours.|Contoso Mail wartet 24 Stunden.}}\n\n{{Wait.|Warten Sie.}}\n', {
  locale: 'de-DE',
  assetId: '22222222-2222-4333-8444-555555555555',
});
const config = {
  products: [{names: ['Contoso Mail']}],
  glossary: [{source: 'hour', locale: 'de', target: ['Stunde'], note: 'Never Std.'}],
};
const files = {'docs/a.md': page, 'docs/b.md': other, 'docs/sxs-kb.config.json': JSON.stringify(config)};

describe('sxs-kb check --sort risk', () => {
  it('shows the pairs to look at first, with the parts of their risk', async () => {
    const cwd = temporaryFolder(files);
    const {status, out, err} = await runMain(['check', 'docs', '--sort', 'risk', '--top', '1'], {cwd});
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^26\.6 de-DE docs\/a\.md:13:31 [\da-f]{12}\n {2}Contoso Mail wartet 42 Stunden\.\n {2}Contoso Mail waits 24 hours\.\n {2}error Unexpected number `42`, expected `24` number-mismatch\n {2}findings 24, length 0\.6, translations 2\n$/,
    );
  });

  it('gives the same as JSON, and counts the same texts once', async () => {
    const cwd = temporaryFolder(files);
    const {out} = await runMain(['check', 'docs', '--sort', 'risk', '--format', 'json', '--fail-on', 'never'], {cwd});
    const pairs = doubtfulPairSchema.array().parse(JSON.parse(out));
    expect(pairs.map(({target}) => target).sort()).toEqual([
      'Contoso Mail wartet 24 Stunden.',
      'Contoso Mail wartet 42 Stunden.',
      'Mail',
      'Mail senden',
      'Warten Sie.',
      'Weiter.',
    ]);
  });

  it('ranks the locales that are asked for', async () => {
    const cwd = temporaryFolder({...files, 'docs/c.md': page.replace('de-DE', 'sv-SE')});
    const {out} = await runMain(['check', 'docs', '--sort', 'risk', '--format', 'json', '--locale', 'sv-SE'], {cwd});
    const pairs = doubtfulPairSchema.array().parse(JSON.parse(out));
    expect(new Set(pairs.map(({locale}) => locale))).toEqual(new Set(['sv-SE']));
  });

  it('refuses what does not go together', async () => {
    const cwd = temporaryFolder(files);
    const refused = async (...args: readonly string[]): Promise<string> => {
      const {status, out, err} = await runMain(['check', 'docs', ...args], {cwd});
      expect([status, out]).toEqual([2, '']);
      return err.split('\n')[0] ?? '';
    };
    expect(await refused('--top', '3')).toBe('error: Expected `--sort risk` beside `--top`');
    expect(await refused('--out', 'x')).toBe('error: Expected `--export-doubtful` beside `--out`');
    expect(await refused('--sort', 'risk', '--format', 'sarif')).toContain('Expected the format pretty or json');
    expect(await refused('--sort', 'risk', '--calibrate')).toContain('Expected `--calibrate` alone');
    expect(await refused('--sort', 'risk', '--export-doubtful', '3')).toContain('not both');
    expect(await refused('--sort', 'risk', '--top', '0')).toContain('Expected a whole number from 1.');
  });
});

describe('sxs-kb check --export-doubtful', () => {
  it('writes lines with all that a reviewer needs', async () => {
    const cwd = temporaryFolder(files);
    const {status, out, err} = await runMain(
      ['check', 'docs', '--export-doubtful', '1', '--out', 'doubtful.ndjson', '--fail-on', 'never'],
      {cwd},
    );
    expect([status, out, err]).toEqual([0, '', 'wrote 1 pair to doubtful.ndjson\n']);
    const [line = '', ...more] = readFileSync(join(cwd, 'doubtful.ndjson'), 'utf8').split('\n');
    expect(more).toEqual(['']);
    expect(doubtfulPairSchema.parse(JSON.parse(line))).toMatchObject({
      locale: 'de-DE',
      file: 'docs/a.md',
      line: 13,
      pair: 'ab12c-106',
      source: 'Contoso Mail waits 24 hours.',
      target: 'Contoso Mail wartet 42 Stunden.',
      headings: ['Mail', 'Send mail'],
      before: {source: 'Wait.', target: 'Warten Sie.'},
      after: {source: 'Go on.', target: 'Weiter.'},
      terms: [
        {source: 'hours', target: ['Stunde'], note: 'Never Std.'},
        {source: 'Contoso Mail', target: ['Contoso Mail']},
      ],
      others: [{target: 'Contoso Mail wartet 24 Stunden.', file: 'docs/b.md', line: 7}],
      findings: [{ruleId: 'number-mismatch', severity: 'error', actual: '42', expected: '24'}],
      risk: {points: 26.6, parts: {findings: 24, words: 0, neighbours: 0, length: 0.6, translations: 2}, words: []},
    });
  });

  it('writes to standard output without a file, and says when a file cannot be written', async () => {
    const cwd = temporaryFolder(files);
    const {out} = await runMain(['check', 'docs', '--export-doubtful', '2'], {cwd});
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => doubtfulPairSchema.parse(JSON.parse(line)).file),
    ).toHaveLength(2);
    const failed = await runMain(['check', 'docs', '--export-doubtful', '2', '--out', 'no/such/file'], {cwd});
    expect([failed.status, failed.err]).toEqual([2, expect.stringContaining('Cannot write `no/such/file`')]);
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });

  it('says what could not be read', async () => {
    const {status, err} = await runMain(['check', 'none', '--export-doubtful', '2'], {cwd: temporaryFolder(files)});
    expect(status).toBe(2);
    expect(err).toContain('input-missing');
  });
});
