import {readFileSync} from 'node:fs';
import {beforeAll, expect, it} from 'vitest';
import {runRisk} from '../../src/engine/run-risk.js';
import type {CheckJob} from '../../src/engine/run-check.js';
import type {DoubtfulPair} from '../../src/model/index.js';
import {nameOf} from '../../src/risk/index.js';
import {describeReal, realPath} from './shared-pages.js';

/** A pair that somebody read and found defective. */
interface Labelled {
  readonly page: string;
  readonly pair: string;
}

const history = '../shared/history';
const places: Readonly<Record<string, Pick<CheckJob, 'paths' | 'history'>>> = {
  'de-DE': {paths: [], history: [`${history}/de-DE.git:live-sxs`]},
  'nl-NL': {paths: [realPath('published/nl-NL/sxs')]},
  'zh-CN': {paths: [], history: [`${history}/zh-CN.git:live-sxs`]},
};

type Part = 'first' | 'aside' | 'fresh';
type Parts = Readonly<Record<Part, readonly Labelled[]>>;

/** Machine-translated pairs of a locale by risk, each text once, and the names of those that are labelled. */
interface Ranked {
  readonly pairs: readonly DoubtfulPair[];
  readonly labelled: Readonly<Record<Part, ReadonlySet<string>>>;
}

async function rank(locale: string, parts: Parts): Promise<Ranked> {
  const machine = new Set<string>();
  const labelled = {first: new Set<string>(), aside: new Set<string>(), fresh: new Set<string>()};
  const job: CheckJob = {paths: [], cwd: process.cwd(), ...places[locale]};
  const take: CheckJob['take'] = ({pages}) => {
    for (const page of pages()) {
      if (page.meta.translationType === 'MT') machine.add(page.file);
      const path = page.file.replace(/@[\da-f]+$/, '');
      for (const part of ['first', 'aside', 'fresh'] as const) {
        const ids = parts[part].filter((one) => path.endsWith(`/${one.page}`)).map(({pair}) => pair);
        for (const one of page.pairs) if (ids.includes(one.id)) labelled[part].add(nameOf(one, page).id);
      }
    }
    return Promise.resolve();
  };
  const {pairs} = await runRisk({...job, take}, 1_000_000);
  return {pairs: pairs.filter(({file}) => machine.has(file)), labelled};
}

/** How many of the labelled pairs there are, and how many of them are in the first tenth. */
function inFirstTenth({pairs, labelled}: Ranked, part: Part): {readonly found: number; readonly all: number} {
  const count = (some: readonly DoubtfulPair[]): number => some.filter(({id}) => labelled[part].has(id)).length;
  return {found: count(pairs.slice(0, Math.ceil(pairs.length / 10))), all: count(pairs)};
}

/** The same among the pairs that no error or warning is about. */
function withoutFindings({pairs, labelled}: Ranked): Ranked {
  return {labelled, pairs: pairs.filter(({findings}) => findings.every(({severity}) => severity === 'info'))};
}

describeReal(
  'pairs by risk',
  () => {
    const ranked: Ranked[] = [];

    beforeAll(async () => {
      const labelled = JSON.parse(readFileSync('test/real/labelled-defects.json', 'utf8')) as Readonly<
        Record<string, Parts>
      >;
      for (const [locale, parts] of Object.entries(labelled)) ranked.push(await rank(locale, parts));
    }, 600_000);

    // A tenth drawn at random would have a tenth of them. docs/checking.md has the numbers of each locale.
    it.each([
      ['first', 68, 0.3],
      ['aside', 79, 0.25],
      ['fresh', 86, 0.25],
    ] as const)(
      'have several times as many defects of the %s part in their first tenth as chance gives',
      (part, all, least) => {
        const sum = (rows: readonly Ranked[], key: 'found' | 'all'): number =>
          rows.reduce((total, row) => total + inFirstTenth(row, part)[key], 0);
        expect(sum(ranked, 'all')).toBe(all);
        expect(sum(ranked, 'found') / all).toBeGreaterThanOrEqual(least);
      },
    );

    it('have more of them there than chance gives where no check says anything, all parts together', () => {
      const parts = (['first', 'aside', 'fresh'] as const).flatMap((part) =>
        ranked.map((one) => inFirstTenth(withoutFindings(one), part)),
      );
      const sum = (key: 'found' | 'all'): number => parts.reduce((total, one) => total + one[key], 0);
      expect(sum('all')).toBeGreaterThan(100);
      expect(sum('found') / sum('all')).toBeGreaterThan(0.1);
    });
  },
  {paths: [realPath('published/nl-NL/sxs'), history], programs: ['git']},
);
