import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline, read} from '../../src/read/index.js';
import {locales} from '../check/locales.js';
import {describeReal, realPath} from './shared-pages.js';

/** A pair that somebody read and found defective, before the checks that are measured here were written. */
interface Labelled {
  readonly page: string;
  readonly pair: string;
  readonly kinds: readonly string[];
}

/**
 * The pairs of each locale by part: the checks were written with the first in view, later also with what had been kept aside;
 * `fresh` was drawn with another seed, and read when they were done.
 */
type Parts = Readonly<Record<'first' | 'aside' | 'fresh', readonly Labelled[]>>;

const history = '../shared/history';

/** The text of a page, from the folder of a locale or from the tip of its history. */
function textOf(locale: string, page: string): string {
  if (locale === 'nl-NL') return readFileSync(join(realPath('published/nl-NL/sxs'), page), 'utf8');
  const args = [`--git-dir=${history}/${locale}.git`, 'show', `live-sxs:${page}`];
  return spawnSync('git', args, {encoding: 'utf8', maxBuffer: 1e8}).stdout;
}

/** How many of some pairs have an error or a warning. */
function found(locale: string, labelled: readonly Labelled[]): number {
  const pages = [...new Set(labelled.map(({page}) => page))].map((page) => read(textOf(locale, page), {file: page}));
  const alarms = new Set(
    check(pages, {locales, inline: parseInline})
      .filter(({severity}) => severity !== 'info')
      .map(({file, pair}) => `${file} ${pair ?? ''}`),
  );
  return labelled.filter(({page, pair}) => alarms.has(`${page} ${pair}`)).length;
}

describeReal(
  'clear defects in pairs drawn at random',
  () => {
    const parts = JSON.parse(readFileSync('test/real/labelled-defects.json', 'utf8')) as Readonly<
      Record<string, Parts>
    >;

    // What is fresh shows what to expect elsewhere; docs/check-figures.md has how much there is to it.
    it.each([
      ['first', 68, 0.52],
      ['aside', 79, 0.44],
      ['fresh', 86, 0.4],
    ] as const)('are found in the %s part', (part, all, least) => {
      const rows = Object.entries(parts).map(([locale, {[part]: labelled}]) => ({
        found: found(locale, labelled),
        all: labelled.length,
      }));
      const sum = (key: 'found' | 'all'): number => rows.reduce((total, row) => total + row[key], 0);
      expect(sum('all')).toBe(all);
      expect(sum('found') / all).toBeGreaterThanOrEqual(least);
    });
  },
  {paths: [realPath('published/nl-NL/sxs'), history], programs: ['git']},
);
