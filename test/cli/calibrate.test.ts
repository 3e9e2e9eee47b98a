import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {findingSchema} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';

const found = (out: string) =>
  z
    .array(findingSchema)
    .parse(JSON.parse(out))
    .map(({file, ruleId, severity}) => `${file} ${ruleId} ${severity}`);

/** On three pages people write numbers otherwise; the machine is wrong once, and doubles a word. */
function pages(locale: string): Record<string, string> {
  const page = (name: string, translationType: string, body: string): [string, string] => [
    `docs/${locale}/${name}.md`,
    pageText(body, {locale, translationType, assetId: `0000000${name}-2222-4333-8444-555555555555`}),
  ];
  const right = '{{Open it.|Öffnen Sie es.}}\n\n'.repeat(9);
  const wrong = '{{Port 25|Port 26}}\n';
  return Object.fromEntries([
    ...['1', '2', '3'].map((name) => page(name, 'HT', right + wrong)),
    page('4', 'MT', `${right.repeat(6)}{{Mail is read.|Mail wird wird gelesen.}}\n`),
  ]);
}

describe('sxs-kb check --calibrate', () => {
  it('shows how often checks fire in each locale, and lowers what fires where people translated', async () => {
    const cwd = temporaryFolder(pages('de-DE'));
    const {status, out, err} = await runMain(['check', 'docs', '--calibrate', '--verbose'], {cwd});
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(
      [
        'de-DE: errors and warnings for 1,000 pairs, of 30 that people translated and 55 of the machine',
        '   check               people   machine',
        '   doubled-word       0.0 (0)  18.2 (1)',
        '*  number-mismatch  100.0 (3)   0.0 (0)',
        '',
      ].join('\n'),
    );
    expect(out).toContain('info Unexpected number `26`');
    expect(out).toContain('`number-mismatch` fires as often where people translated (3 times in 30 pairs, and 0 in 55');
  });

  it('keeps the result in the configuration, which later runs obey in that locale', async () => {
    const cwd = temporaryFolder({
      ...pages('de-DE'),
      'docs/sv-SE/5.md': pageText('{{Port 25|Port 26}}\n', {locale: 'sv-SE'}),
    });
    const saved = await runMain(
      ['check', 'docs', '--calibrate', '--save', '--no-group', '--format', 'json', '--fail-on', 'never'],
      {
        cwd,
      },
    );
    expect(saved.err).toMatch(/\* {2}number-mismatch {2}100\.0 \(3\) .*\nsaved 1 in .*sxs-kb\.config\.json\n$/s);
    const config = readFileSync(join(cwd, 'sxs-kb.config.json'), 'utf8');
    expect(JSON.parse(config)).toEqual({severities: {'de-DE': {'number-mismatch': 'info'}}});
    const expected = [
      'docs/de-DE/1.md number-mismatch info',
      'docs/de-DE/2.md number-mismatch info',
      'docs/de-DE/3.md number-mismatch info',
      'docs/de-DE/4.md doubled-word warning',
      'docs/sv-SE/5.md number-mismatch error',
    ];
    expect(found(saved.out)).toEqual(expected);
    expect(found((await runMain(['check', 'docs', '--format', 'json', '--no-group'], {cwd})).out)).toEqual(expected);
    await runMain(['build', 'docs', '--out', 'out', '--no-review'], {cwd});
    expect(found(readFileSync(join(cwd, 'out/findings.json'), 'utf8'))).toEqual(expected);
    // What is lowered already is counted as if it were not: a second calibration says the same.
    const again = await runMain(
      ['check', 'docs', '--calibrate', '--save', '--no-group', '--format', 'json', '--fail-on', 'never'],
      {
        cwd,
      },
    );
    expect([again.out, again.err]).toEqual([saved.out, saved.err]);
    expect(readFileSync(join(cwd, 'sxs-kb.config.json'), 'utf8')).toBe(config);
  });

  it('saves beside what the configuration says, and leaves one that is a program alone', async () => {
    const own = {checks: {quotes: 'off'}, severities: {'de-DE': {'doubled-word': 'info'}, sv: {negation: 'off'}}};
    const cwd = temporaryFolder({...pages('de-DE'), 'docs/sxs-kb.config.json': JSON.stringify(own)});
    const args = ['check', 'docs', '--calibrate', '--save', '--no-group', '--format', 'json'];
    const {status, out} = await runMain(args, {cwd});
    expect(status).toBe(0);
    expect(found(out)[3]).toBe('docs/de-DE/4.md doubled-word info');
    expect(JSON.parse(readFileSync(join(cwd, 'docs/sxs-kb.config.json'), 'utf8'))).toEqual({
      checks: {quotes: 'off'},
      severities: {'de-DE': {'doubled-word': 'info', 'number-mismatch': 'info'}, sv: {negation: 'off'}},
    });
    const program = temporaryFolder({...pages('de-DE'), 'sxs-kb.config.mjs': 'export default {};'});
    const refused = await runMain(args, {cwd: program});
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('Cannot save severities in a configuration that is a program');
  });

  it('lowers nothing where no page says who translated it, and saves nothing', async () => {
    const cwd = temporaryFolder({'docs/a.md': pageText('{{Port 25|Port 26}}\n', {translationType: ''})});
    const {status, out, err} = await runMain(['check', 'docs', '--calibrate', '--save'], {cwd});
    expect(status).toBe(1);
    expect(out).toContain('Cannot compare: no page says');
    expect(err).toBe('nothing to save: no check is lowered\n');
    expect(existsSync(join(cwd, 'sxs-kb.config.json'))).toBe(false);
    expect((await runMain(['check', 'docs', '--save'], {cwd})).err).toContain('Expected `--calibrate` beside `--save`');
  });
});
