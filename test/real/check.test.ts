import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import type {Finding, Page} from '../../src/model/index.js';
import {parseInline, read} from '../../src/read/index.js';
import {reconcile} from '../../src/index.js';
import {locales} from '../check/locales.js';
import {describeReal, realPages, realPath} from './shared-pages.js';

const oracle = '../shared/oracle/mutate.py';
const reviewed = realPath('reviewed');

/** Plants defects in good pages and scores what the checks find of them. */
function measure(
  locale: string,
  seed = '7',
): {readonly recall: number; readonly kinds: number; readonly weak: readonly string[]; readonly alarms: number} {
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-check-'));
  try {
    spawnSync('python3', [oracle, 'plant', join(reviewed, locale), folder, '--seed', seed]);
    for (const side of ['clean', 'broken']) {
      const pages = readdirSync(join(folder, side)).map(
        (file): Page => read(readFileSync(join(folder, side, file), 'utf8'), {file: `/${side}/${file}`}),
      );
      // The judge calls the id of a pair `unit`.
      const findings = check(pages, {locales, inline: parseInline}).map((one) => ({...one, unit: one.pair}));
      writeFileSync(join(folder, `${side}.json`), JSON.stringify(findings));
    }
    const {stdout} = spawnSync(
      'python3',
      [oracle, 'score', folder, join(folder, 'clean.json'), join(folder, 'broken.json')],
      {encoding: 'utf8'},
    );
    const kinds = Array.from(stdout.matchAll(/^(\w+) +(\d+) of +(\d+) /gm), ([, kind = '', hit, all]) => ({
      kind,
      hit: Number(hit),
      all: Number(all),
    }));
    return {
      recall: Number(/^recall ([\d.]+)/m.exec(stdout)?.[1]),
      kinds: kinds.length,
      weak: kinds.filter(({hit, all}) => all >= 5 && hit / all < 0.9).map(({kind}) => kind),
      alarms: Number(/, ([\d.]{1,9}) per 1,000/.exec(stdout)?.[1]),
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describeReal(
  'planted defects',
  () => {
    it.each([
      ['de-DE', '7'],
      ['de-DE', '11'],
      ['zh-CN', '7'],
      ['zh-CN', '3'],
    ])('are found in %s with seed %s, and good pages are left alone', (locale, seed) => {
      const {recall, kinds, weak, alarms} = measure(locale, seed);
      expect(recall).toBeGreaterThanOrEqual(97);
      expect(kinds).toBeGreaterThan(10);
      expect(weak).toEqual([]);
      expect(alarms).toBeLessThanOrEqual(15);
    });
  },
  {paths: [reviewed, oracle], programs: ['python3']},
);

describeReal('the five seeds', () => {
  let findings: readonly Finding[];
  beforeAll(() => {
    const pages = realPages('seeds');
    findings = check(pages, {locales, inline: parseInline, articles: reconcile(pages)});
  });
  const on = (page: string, number: string): Finding[] =>
    findings.filter(({file, pair}) => file.startsWith(page) && pair?.endsWith(`-${number}`));
  const ids = (page: string, number: string): string[] => on(page, number).map(({ruleId}) => ruleId);

  // Page, pair, the check that has to speak. A pair may have other faults beside.
  it.each([
    ['000', '143', 'untranslated'],
    ['000', '111', 'doubled-word'],
    ['000', '108', 'doubled-word'],
    ['000', '142', 'emphasis-words'],
    ['000', '144', 'emphasis-words'],
    ['000', '145', 'emphasis-words'],
    ['000', '128', 'register'],
    ['001', '144', 'untranslated'],
    ['001', '148', 'emphasis-words'],
    ['001', '138', 'emphasis-words'],
    ['001', '143', 'emphasis-words'],
    ['001', '150', 'same-source-different-target'],
    ['002', '145', 'markup-parity'],
    ['002', '121', 'partly-untranslated'],
    ['003', '124', 'negation'],
    ['003', '134', 'negation'],
    ['003', 'p102', 'lagging-value'],
    ['004', '142', 'partly-untranslated'],
    ['004', '142', 'emphasis-words'],
    ['004', '145', 'doubled-word'],
  ])('have in %s-%s what %s is for', (page, number, check) => {
    expect(ids(page, number)).toContain(check);
  });

  it('have both forms of address on one page, and the rarer one is reported with the other', () => {
    const register = findings.filter(({ruleId, file}) => ruleId === 'register' && file.startsWith('000'));
    expect(register.map(({pair}) => pair?.split('-')[1])).toEqual([
      '128',
      '134',
      '150',
      '159',
      '167',
      '169',
      '179',
      '183',
    ]);
    expect(register[0]?.message).toBe('Unexpected `你的` on a page that says `您` in 9 pairs, as in `32ee3-105`');
  });

  it('have one sentence in two translations, and the commoner one is shown', () => {
    const [finding] = on('001', '150').filter(({ruleId}) => ruleId === 'same-source-different-target');
    expect(finding?.message).toContain('as in `78149-159`');
  });

  it('have a pair that does not render though all counts agree', () => {
    const said = on('002', '145').filter(({ruleId}) => ruleId !== 'drift');
    expect(said.map(({itsType, message}) => [itsType, message])).toEqual([
      ['markup', 'Missing image of the source'],
      ['markup', 'Unexpected link, which the source does not have'],
    ]);
  });

  it('have 48 hours where the canonical source says 24', () => {
    const lagging = on('003', 'p102').filter(({ruleId}) => ruleId === 'lagging-value');
    expect(lagging.map(({actual, expected}) => [actual, expected])).toEqual([['48', '24']]);
  });

  it('have drift in the locales that were not translated again, and none where they were', () => {
    const drift = findings.filter(({ruleId}) => ruleId === 'drift');
    const count = (locale: string): number => drift.filter((finding) => finding.locale === locale).length;
    expect([count('ru-RU'), count('sv-SE'), count('zh-TW'), count('zh-CN')]).toEqual([2, 29, 3, 0]);
  });

  it('have no error but these, on pairs that are wrong', () => {
    const errors = findings
      .filter(({severity}) => severity === 'error')
      .map(({file, pair, ruleId}) => `${file.slice(0, 3)} ${pair?.split('-')[1] ?? ''} ${ruleId}`);
    expect(errors).toEqual([
      '000 146 markup-parity',
      '002 145 markup-parity',
      '002 145 markup-parity',
      '003 p102 lagging-value',
    ]);
  });
});
