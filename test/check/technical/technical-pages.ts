import {readdirSync, readFileSync} from 'node:fs';
import {check} from '../../../src/check/index.js';
import type {Finding} from '../../../src/model/index.js';
import {parseInline} from '../../../src/read/index.js';
import {locales} from '../locales.js';
import {pageOf, type PairText} from '../page-of.js';

/** A sentence of a technical page with one of its good translations. */
export interface Sentence extends PairText {
  /** What the sentence is about, as it is called in `sentences/english.json`. */
  readonly name: string;
}

const folder = 'test/check/technical/sentences';

const english = JSON.parse(readFileSync(`${folder}/english.json`, 'utf8')) as Readonly<Record<string, string>>;

/** Locales that technical pages were written in. */
export const technicalLocales: readonly string[] = readdirSync(folder)
  .map((name) => name.replace('.json', ''))
  .filter((name) => name !== 'english');

/** All sentences in a locale, each with every translation that is written down for it. */
export function sentencesIn(locale: string): Sentence[] {
  const translations = JSON.parse(readFileSync(`${folder}/${locale}.json`, 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >;
  return Object.entries(translations).flatMap(([name, targets]) => {
    const source = english[name];
    if (source === undefined) throw new Error(`Expected a sentence of \`english.json\`, not \`${name}\``);
    return targets.map((target) => ({name, source, target}));
  });
}

/** Errors and warnings on each of some pairs, every one on a page of its own. */
export function alarmsOnEach(locale: string, pairs: readonly PairText[]): Finding[][] {
  const pages = pairs.map((pair, index) => pageOf(locale, [pair], `${index}.md`));
  const found: Finding[][] = pairs.map(() => []);
  for (const finding of check(pages, {locales, inline: parseInline})) {
    if (finding.severity !== 'info') found[Number.parseInt(finding.file, 10)]?.push(finding);
  }
  return found;
}
