import {
  keptProducts,
  termSource,
  termsFor,
  type DoubtfulPair,
  type Finding,
  type Page,
  type Pair,
  type Product,
  type Term,
} from '../model/index.js';
import {groupBy, namesIn, normalise, textHash, withoutLiterals} from '../text/index.js';
import type {RatedPair} from './riskiest.js';

/** Most other translations of a source that are shown. */
const mostOthers = 5;

/** What is told of pairs beside their texts. */
export interface DescribedBy {
  readonly products: readonly Product[];
  readonly glossary: readonly Term[];
}

/** Puts the texts to rated pairs, page by page. */
export interface PairDescriber {
  /** Takes a page with the findings that are on it. */
  readonly add: (page: Page, findings: readonly Finding[]) => void;
  /** The pairs in the order in which they were rated, without those whose pages have gone meanwhile. */
  readonly result: () => DoubtfulPair[];
}

type Others = Map<string, DoubtfulPair['others'][number]>;

/** Makes a describer of some pairs; nothing else of the pages is kept. */
export function pairDescriber(rated: readonly RatedPair[], by: DescribedBy): PairDescriber {
  const byFile = groupBy(rated, ({file}) => file);
  /** Translations of the sources of the pairs, by their hashes. */
  const others = new Map<string, Others>(rated.map(({locale, sourceHash}) => [`${locale} ${sourceHash}`, new Map()]));
  const described = new Map<RatedPair, DoubtfulPair>();
  return {
    add(page, findings) {
      const {locale} = page.meta;
      for (const {source, target, line} of page.pairs) {
        const own = others.get(`${locale} ${textHash(source)}`);
        const text = normalise(target);
        if (own && text !== '' && !own.has(text)) own.set(text, {target, file: page.file, line});
      }
      const onPage = groupBy(byFile.get(page.file) ?? [], ({pair}) => pair);
      for (const [index, pair] of page.pairs.entries())
        for (const one of onPage.get(pair.id) ?? [])
          if (one.targetHash === textHash(pair.target)) described.set(one, describe(one, {page, index, findings}, by));
    },
    result: () =>
      rated.flatMap((one) => {
        const found = described.get(one);
        if (!found) return [];
        const own = others.get(`${one.locale} ${one.sourceHash}`)?.values() ?? [];
        const different = Array.from(own).filter(({target}) => normalise(target) !== normalise(found.target));
        return [{...found, others: different.slice(0, mostOthers)}];
      }),
  };
}

function describe(
  {risk, ...name}: RatedPair,
  {page, index, findings}: {readonly page: Page; readonly index: number; readonly findings: readonly Finding[]},
  by: DescribedBy,
): DoubtfulPair {
  const {id, locale, file, line, column, pair, sourceHash, targetHash} = name;
  const {source = '', target = '', section = 0} = page.pairs[index] ?? {};
  const before = page.pairs[index - 1];
  const after = page.pairs[index + 1];
  return {
    id,
    locale,
    article: page.key,
    file,
    line,
    column,
    pair,
    sourceHash,
    targetHash,
    source,
    target,
    headings: headingsOf(page, section),
    ...(before && {before: textsOf(before)}),
    ...(after && {after: textsOf(after)}),
    terms: termsIn(source, locale, by),
    others: [],
    findings: findings
      .filter((one) => one.pair === pair)
      .map(({ruleId, severity, message, actual, expected, note}) => ({
        ruleId,
        severity,
        message,
        ...(actual !== undefined && {actual}),
        ...(expected !== undefined && {expected}),
        ...(note !== undefined && {note}),
      })),
    risk,
  };
}

function textsOf({source, target}: Pair): {source: string; target: string} {
  return {source, target};
}

/** The headings that a section stands below, its own last. */
function headingsOf({sections}: Page, index: number): string[] {
  const headings: string[] = [];
  for (let section = sections[index]; section; section = sections[section.parent])
    if (section.heading !== '') headings.unshift(section.heading);
  return headings;
}

/** Terms of the glossary and names that a source has. */
function termsIn(source: string, locale: string, {products, glossary}: DescribedBy): DoubtfulPair['terms'] {
  const text = withoutLiterals(source);
  const terms = termsFor(glossary, locale).flatMap((term) => {
    const found = termSource(term).exec(text);
    const {target, forbidden, note} = term;
    return found ? [{source: found[0], target, ...(forbidden && {forbidden}), ...(note !== undefined && {note})}] : [];
  });
  const names = new Set(namesIn(text, keptProducts(products)).map(({name}) => name));
  return [...terms, ...Array.from(names, (name) => ({source: name, target: [name]}))];
}
