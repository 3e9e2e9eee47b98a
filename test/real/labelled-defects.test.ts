import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {groupSources} from '../../src/engine/group-sources.js';
import {readSources} from '../../src/engine/read-sources.js';
import {textSource} from '../../src/engine/source.js';
import {withWords} from '../../src/engine/with-words.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from '../check/locales.js';
import {describeReal, realFiles, realPath} from './shared-pages.js';

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

/** The pages of a locale, from its folder or from the tip of its history. */
function textsOf(locale: string): {file: string; text: string}[] {
  if (locale === 'nl-NL') {
    const folder = 'published/nl-NL/sxs';
    return realFiles(folder).map((path) => ({
      file: relative(realPath(folder), path),
      text: readFileSync(path, 'utf8'),
    }));
  }
  const git = (...args: readonly string[]): string =>
    spawnSync('git', [`--git-dir=${history}/${locale}.git`, ...args], {encoding: 'utf8', maxBuffer: 1e8}).stdout;
  const files = git('ls-tree', '-r', '--name-only', 'live-sxs').split('\n');
  return files.filter((file) => file.endsWith('.md')).map((file) => ({file, text: git('show', `live-sxs:${file}`)}));
}

/** Pairs with an error or a warning, on pages that know what all pages of their locale say of their words. */
function alarmsIn(locale: string, labelled: ReadonlySet<string>): ReadonlySet<string> {
  const {articles, labels} = withWords(groupSources(textsOf(locale).map(textSource)).articles, {locales});
  const pages = articles.flatMap((sources) => {
    const own = sources.filter(({file}) => labelled.has(file));
    return own.length > 0
      ? readSources(
          own.map((source) => source.load()),
          locales,
        ).pages
      : [];
  });
  const findings = check(pages, {locales, inline: parseInline, labels: labels()}).filter(
    ({severity}) => severity !== 'info',
  );
  return new Set(findings.map(({file, pair}) => `${file} ${pair ?? ''}`));
}

describeReal(
  'clear defects in pairs drawn at random',
  () => {
    const parts = JSON.parse(readFileSync('test/real/labelled-defects.json', 'utf8')) as Readonly<
      Record<string, Parts>
    >;

    const alarms = new Map<string, ReadonlySet<string>>();
    beforeAll(() => {
      for (const [locale, own] of Object.entries(parts)) {
        const pages = Object.values(own).flatMap((labelled) => labelled.map(({page}) => page));
        alarms.set(locale, alarmsIn(locale, new Set(pages)));
      }
    }, 120_000);

    // What is fresh shows what to expect elsewhere; docs/check-figures.md has how much there is to it.
    it.each([
      ['first', 68, 0.52],
      ['aside', 79, 0.46],
      ['fresh', 86, 0.47],
    ] as const)('are found in the %s part', (part, all, least) => {
      const rows = Object.entries(parts).map(([locale, {[part]: labelled}]) => ({
        found: labelled.filter(({page, pair}) => alarms.get(locale)?.has(`${page} ${pair}`)).length,
        all: labelled.length,
      }));
      const sum = (key: 'found' | 'all'): number => rows.reduce((total, row) => total + row[key], 0);
      expect(sum('all')).toBe(all);
      expect(sum('found') / all).toBeGreaterThanOrEqual(least);
    });
  },
  {paths: [realPath('published/nl-NL/sxs'), history], programs: ['git']},
);
