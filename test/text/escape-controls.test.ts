import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {escapeControls, escapeLines} from '../../src/text/escape-controls.js';
import {runMain} from '../cli/run-main.js';
import {pair, samplePage} from '../cli/sample-page.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';

/** What steers a terminal, or has a text read otherwise than it is. */
const shapeless = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/u;

describe('controls', () => {
  it.each([
    ['\u001B[2J', '\\u001b[2J'],
    ['a\u202Eb', 'a\\u202eb'],
    ['a\u200Db', 'a\u200Db'],
    ['a\nb', 'a b'],
    ['a\tb', 'a\\u0009b'],
    ['a\u{E0041}b', 'a\\u{e0041}b'],
    ['a\u2028b', 'a\\u2028b'],
  ])('of %j are shown as %j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });

  it('leave nothing that steers a terminal, and no other text changed', () => {
    const unit = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('\u202E', '\u2066', '\u001B', '\u009B', '\r', '\n', '\t', '\uFEFF'),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join('');
        expect(escapeControls(text)).not.toMatch(shapeless);
        expect(escapeLines(text).replace(/[\n\t]/g, '')).not.toMatch(shapeless);
        expect(escapeLines(text).split('\n')).toHaveLength(text.split('\n').length);
        if (!shapeless.test(text)) expect([escapeControls(text), escapeLines(text)]).toEqual([text, text]);
      }),
      {numRuns: 1_000},
    );
  });
});

it('shows no control of a page in any command that shows texts', async () => {
  const evil = '\u202E\u001B[2J\u009B\u2066';
  const page = (locale: string, date: string, source: string): string =>
    `${samplePage(locale, date)}\n## ${pair('104', `Fout${evil} 550 5.1.10`, `Error code${evil} 550 5.1.10`)}\n\n${pair('105', `Wacht${evil} 27 uur.`, `${source}${evil} 24 hours.`)}\n`;
  const cwd = temporaryFolder({
    'docs/a.md': page('nl-NL', '05/12/2020', 'Wait'),
    'docs/b.md': page('de-DE', '06/12/2020', 'Wait for'),
  });
  await runMain(['build', 'docs', '--out', 'out', '--no-cache'], {cwd});
  const runs = [
    ['build', 'docs', '--out', 'out2', '--no-cache', '--verbose'],
    ['check', 'docs', '--no-cache', '--verbose'],
    ['check', 'docs', '--no-cache', '--format', 'unix'],
    ['check', 'docs', '--no-cache', '--format', 'github'],
    ['status', 'docs'],
    ['diff', 'docs'],
    ['where', `Wait${evil} 24 hours.`, 'docs'],
    ['where', '24 hours', 'docs'],
    ['names', 'docs'],
    ['verify', 'docs'],
    ['fix', 'docs', '--dry-run'],
    ['contradictions', '--base', 'out'],
    ['lookup', '550 5.1.10', '--base', 'out', '--locale', 'nl-NL'],
    ['lookup', '550 5.1.10', '--base', 'out', '--format', 'markdown'],
    ['lookup', `nothing${evil}`, '--base', `none${evil}`],
    ['confirm', `u12345678${evil}`, 'docs', '--locale', `nl${evil}`],
  ];
  for (const argv of runs) {
    const {out, err} = await runMain(argv, {cwd});
    expect([argv[0], (out + err).replace(/[\n\t]/g, '')]).toEqual([argv[0], expect.not.stringMatching(shapeless)]);
  }
}, 240_000);
