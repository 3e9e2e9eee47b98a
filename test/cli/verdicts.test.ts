import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {parseDecisions} from '../../src/decisions/index.js';
import {findingSchema, type Decision} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain, type Run} from './run-main.js';

const decisionsFile = 'sxs-kb.decisions.ndjson';
const first =
  '{{Wait 24 hours.|Warten Sie 42 Stunden.}}\n\n{{Open **it**.|Öffnen Sie **das Rad**.}}\n\n{{Call us.|Anruf uns.}}\n';
const files = {
  'docs/a.md': pageText(first),
  'docs/b.md': pageText('{{Call us.|Anruf uns.}}\n', {assetId: '22222222-2222-4333-8444-555555555555'}),
};

type Line = Record<string, unknown>;

/** Exports all pairs, has somebody judge them by their translations, and imports the lines. */
async function judged(
  verdicts: Readonly<Record<string, Line>>,
  {
    args = [],
    change = () => undefined,
  }: {readonly args?: readonly string[]; readonly change?: (cwd: string) => void} = {},
): Promise<Run & {readonly cwd: string; readonly rows: readonly Decision[]}> {
  const cwd = temporaryFolder(files);
  await runMain(['check', 'docs', '--export-doubtful', '9', '--out', 'doubtful.ndjson'], {cwd});
  const lines = readFileSync(join(cwd, 'doubtful.ndjson'), 'utf8').trimEnd().split('\n');
  const answered = lines.map((line) => {
    const pair = JSON.parse(line) as Line;
    return JSON.stringify({...pair, ...verdicts[pair.target as string]});
  });
  writeFileSync(join(cwd, 'judged.ndjson'), `${answered.join('\n')}\n`);
  change(cwd);
  return {
    ...(await runMain(['import', 'judged.ndjson', '--for', 'docs', '--by', 'Kim', ...args], {cwd})),
    cwd,
    rows: rowsIn(cwd),
  };
}

function rowsIn(cwd: string): readonly Decision[] {
  const path = join(cwd, decisionsFile);
  return existsSync(path) ? parseDecisions(readFileSync(path, 'utf8'), decisionsFile).decisions : [];
}

async function found(cwd: string): Promise<string[]> {
  const {out} = await runMain(['check', 'docs', '--format', 'json', '--no-group', '--fail-on', 'never'], {cwd});
  const findings = z.array(findingSchema).parse(JSON.parse(out));
  return findings.map(({file, ruleId, severity, message}) => `${file} ${severity} ${ruleId}: ${message}`);
}

async function doubtful(cwd: string): Promise<string[]> {
  const {out} = await runMain(['check', 'docs', '--export-doubtful', '9', '--fail-on', 'never'], {cwd});
  return out
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as {target: string}).target]))
    .sort();
}

describe('verdicts on doubtful pairs', () => {
  it('dismiss the findings of a pair that is right, which is not doubtful any more', async () => {
    const {status, out, err, rows, cwd} = await judged({
      'Warten Sie 42 Stunden.': {verdict: 'right', comment: 'the clock is slow', by: 'Lou'},
      'Öffnen Sie **das Rad**.': {verdict: 'right'},
    });
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(
      '0 corrected, 0 confirmed, 0 as exported, 1 left open, 2 judged right, 0 judged wrong, 0 not matched\n',
    );
    expect(rows.map(({action, finding, why, by}) => [action, finding, why, by]).sort()).toEqual([
      ['dismiss', 'doubt', 'judged right', 'Kim'],
      ['dismiss', 'doubt', 'the clock is slow', 'Lou'],
      ['dismiss', 'number-mismatch', 'the clock is slow', 'Lou'],
    ]);
    expect(await found(cwd)).toEqual([]);
    expect(await doubtful(cwd)).toEqual(['Anruf uns.']);
  });

  it('make a correction of a text, wherever the same texts stand', async () => {
    const {status, rows, cwd} = await judged({
      'Anruf uns.': {verdict: 'wrong', text: 'Rufen Sie uns an.', comment: 'no sentence'},
    });
    expect(status).toBe(0);
    expect(rows.map(({action, english, text, why, article}) => [action, english, text, why, article])).toEqual([
      ['correct', 'Call us.', 'Rufen Sie uns an.', 'no sentence', 'a'],
      ['correct', 'Call us.', 'Rufen Sie uns an.', 'no sentence', 'b'],
    ]);
    expect(await doubtful(cwd)).not.toContain('Anruf uns.');
  });

  it('make a finding of a pair that is wrong, which stands until one of its texts changes', async () => {
    const {rows, cwd} = await judged({'Anruf uns.': {verdict: 'wrong', comment: 'no sentence'}});
    expect(rows).toMatchObject([
      {action: 'reject', finding: 'judged-wrong', locale: 'de-DE', why: 'no sentence', by: 'Kim'},
    ]);
    const wrong = 'docs/a.md error number-mismatch: Unexpected number `42`, expected `24`';
    expect(await found(cwd)).toEqual([
      wrong,
      'docs/a.md warning judged-wrong: Judged wrong by Kim: no sentence',
      'docs/b.md warning judged-wrong: Judged wrong by Kim: no sentence',
    ]);
    expect(await doubtful(cwd)).not.toContain('Anruf uns.');
    await runMain(['build', 'docs', '--out', 'out', '--no-review'], {cwd});
    expect(readFileSync(join(cwd, 'out/findings.json'), 'utf8')).toContain('Judged wrong by Kim: no sentence');
    for (const name of ['a', 'b'] as const)
      writeFileSync(join(cwd, `docs/${name}.md`), files[`docs/${name}.md`].replace('Anruf uns', 'Rufen Sie uns an'));
    expect(await found(cwd)).toEqual([
      wrong,
      `${decisionsFile} info decision-unused: What Kim judged wrong (no sentence) has changed: look whether it is right now`,
    ]);
  });

  it('hold the newer of two: a finding that says wrong is dismissed like others', async () => {
    const {cwd} = await judged({'Anruf uns.': {verdict: 'wrong'}});
    const dismissed = await runMain(['dismiss', 'judged-wrong:docs/b.md:ab12c-103', '--why', 'it is slang'], {cwd});
    expect(dismissed.status).toBe(0);
    expect(rowsIn(cwd)).toMatchObject([{action: 'dismiss', finding: 'judged-wrong', why: 'it is slang'}]);
    expect((await found(cwd)).filter((one) => one.includes('judged-wrong'))).toEqual([]);
  });

  it('are not taken where the texts have changed meanwhile, with the reason', async () => {
    const {status, err, rows} = await judged(
      {
        'Warten Sie 42 Stunden.': {verdict: 'right'},
        'Öffnen Sie **das Rad**.': {verdict: 'wrong', text: 'Öffnen Sie **es**.'},
        'Anruf uns.': {verdict: 'wrong'},
      },
      {
        change: (cwd) => {
          const text = first.replace('42 Stunden', '24 Stunden').replace('Open **it**', 'Open **them**');
          writeFileSync(join(cwd, 'docs/a.md'), pageText(text));
        },
      },
    );
    expect(status).toBe(1);
    expect(err).toMatch(
      /^judged\.ndjson:\d: not taken \(right\): its translation has changed to “Warten Sie 24 Stunden\.”: Warten/m,
    );
    expect(err).toMatch(
      /^judged\.ndjson:\d: not taken \(wrong\): its English has changed to “Open \*\*them\*\*\.”: Öffnen Sie \*\*es/m,
    );
    expect(rows.map(({action}) => action)).toEqual(['reject']);
  });

  it('are not taken from damaged lines, which are told by their numbers; the others are', async () => {
    const {status, err, rows} = await judged(
      {'Anruf uns.': {verdict: 'wrong'}},
      {
        change(cwd) {
          const path = join(cwd, 'judged.ndjson');
          const lines = readFileSync(path, 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as Line);
          const wait = lines.find(({target}) => target === 'Warten Sie 42 Stunden.');
          const call = lines.filter(({target}) => target === 'Anruf uns.');
          const damaged = [
            {...wait, verdict: 'maybe'},
            {...wait, verdict: 'wrong', target: 'Warten Sie 24 Stunden.'},
            {...wait, verdict: 'wrong', text: 'Warten Sie  42 Stunden.'},
            {...wait, verdict: 'right', text: 'Warten Sie.'},
          ].map((line) => JSON.stringify(line));
          writeFileSync(path, `\uFEFF{\r\n${[...damaged, ...call.map((line) => JSON.stringify(line))].join('\r\n')}`);
        },
      },
    );
    expect(status).toBe(2);
    const said = err
      .split('\n')
      .filter((line) => line.includes('input-verdicts'))
      .map((line) => line.slice(line.indexOf('Unexpected'), line.indexOf(' input-verdicts')).trimEnd());
    expect(said).toEqual([
      'Unexpected line in the file of verdicts: it is no JSON',
      expect.stringContaining('Unexpected line in the file of verdicts: at `verdict`: '),
      'Unexpected line in the file of verdicts: `target` is not the text that was exported; a new one stands in `text`',
      'Unexpected line in the file of verdicts: `text` is the translation that was judged wrong',
      'Unexpected line in the file of verdicts: at `text`: Expected `text` with the verdict `wrong` only',
    ]);
    expect(rows.map(({action}) => action)).toEqual(['reject']);
  });

  it('are not taken where two lines say different things of one pair', async () => {
    const twice = (second: Line) => (cwd: string) => {
      const path = join(cwd, 'judged.ndjson');
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const call = lines.map((line) => JSON.parse(line) as Line).find(({target}) => target === 'Anruf uns.');
      writeFileSync(path, `${[...lines, JSON.stringify({...call, ...second})].join('\n')}\n`);
    };
    const verdicts = {'Anruf uns.': {verdict: 'wrong', by: 'Lou'}};
    const differing = await judged(verdicts, {change: twice({verdict: 'right'})});
    expect([differing.status, differing.rows]).toEqual([1, []]);
    expect(differing.err.match(/another line says otherwise/g)).toHaveLength(2);
    const agreeing = await judged(verdicts, {change: twice({verdict: 'wrong', by: 'Kim'})});
    expect([agreeing.status, agreeing.rows.length]).toEqual([0, 1]);
  });

  it('are refused with a text that breaks out of its pair, and with --strict where a check finds an error', async () => {
    const broken = await judged({
      'Anruf uns.': {
        verdict: 'wrong',
        text: 'Lesen</span><span class="sxs-lookup"><span data-stu-id="0-1">Sie</span></span>',
      },
    });
    expect([broken.status, broken.rows]).toEqual([1, []]);
    expect(broken.err).toContain('a page with it would not be read as it is written');
    const text = {'Warten Sie 42 Stunden.': {verdict: 'wrong', text: 'Warten Sie 25 Stunden.'}};
    expect((await judged(text)).rows).toMatchObject([{action: 'correct'}]);
    const strict = await judged(text, {args: ['--strict']});
    expect([strict.status, strict.rows]).toEqual([1, []]);
    expect(strict.err).toContain('a check finds an error in it');
  });

  it('are shown and not recorded with --dry-run', async () => {
    const {out, rows} = await judged(
      {'Anruf uns.': {verdict: 'wrong', text: 'Rufen Sie uns an.'}, 'Öffnen Sie **das Rad**.': {verdict: 'right'}},
      {args: ['--dry-run']},
    );
    expect(rows).toEqual([]);
    expect(out).toContain('wrong de-DE: Anruf uns. → Rufen Sie uns an.\n');
    expect(out).toContain('right de-DE: Öffnen Sie **das Rad**.\n');
  });

  it('take no text for English that is not the newest', async () => {
    const facts = (handoff: string, commit: string) => ({handoff, commit: commit.repeat(40)});
    const {status, err, rows} = await judged(
      {'Warten Sie 42 Stunden.': {verdict: 'wrong', text: 'Warten Sie 24 Stunden.'}},
      {
        change(cwd) {
          writeFileSync(join(cwd, 'docs/a.md'), pageText(first, facts('01/15/2019', 'a')));
          const newer =
            '{{Wait 30 hours.|Vänta 30 timmar.}}\n\n{{Open **it**.|Öppna **den**.}}\n\n{{Call us.|Ring oss.}}\n';
          writeFileSync(join(cwd, 'docs/sv.md'), pageText(newer, {...facts('02/20/2020', 'b'), locale: 'sv-SE'}));
        },
      },
    );
    expect([status, rows]).toEqual([1, []]);
    expect(err).toContain('its English is not the newest, so its text is for none of today: Warten Sie 24 Stunden.');
  });
});
