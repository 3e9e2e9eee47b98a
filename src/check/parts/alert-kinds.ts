import type {Page, PageReport, Pair} from '../../model/index.js';

/** Kinds of alerts, as they stand in blocks. */
export const alertKinds: readonly string[] = ['note', 'tip', 'important', 'caution', 'warning'];

/**
 * Alerts whose kind stands outside of pairs and is another one than in the English page, or than in all of two or more
 * other locales.
 *
 * @param others pages of the same version: those of other locales, and that of the English repository.
 */
export function otherAlertKinds(page: Page, others: readonly Page[]): PageReport[] {
  if (!page.text.includes('[!') || others.length === 0) return [];
  const english = others.filter((other) => other.english);
  const models = english.length > 0 ? english : others;
  if (models.length < (english.length > 0 ? 1 : 2)) return [];
  const kinds = models.map(kindsBySource);
  const found = page.pairs.flatMap((pair): PageReport[] => {
    const actual = kindOf(page, pair);
    const [expected, ...more] = kinds.map((known) => known.get(pair.source));
    if (!isQuote(actual) || expected === undefined || expected === actual || more.some((kind) => kind !== expected))
      return [];
    const message = `Unexpected alert \`${actual.toUpperCase()}\`, expected \`${expected.toUpperCase()}\``;
    return [{pair, message, actual: actual.toUpperCase(), expected: expected.toUpperCase()}];
  });
  // The first sentence of an alert stands for all of it.
  return found.filter(({pair: {block}}, index) => {
    const before = found[index - 1]?.pair.block;
    return before === undefined || block - before > 1;
  });
}

/** Kinds of the alerts of a page by the sentences in them; sentences that stand in alerts of several kinds are none. */
function kindsBySource(page: Page): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const several = new Set<string>();
  for (const pair of page.pairs) {
    const kind = kindOf(page, pair) ?? '';
    if ((kinds.get(pair.source) ?? kind) !== kind) several.add(pair.source);
    kinds.set(pair.source, kind);
  }
  return new Map([...kinds].filter(([source, kind]) => alertKinds.includes(kind) && !several.has(source)));
}

function kindOf({blocks}: Page, {block}: Pair): string | undefined {
  return blocks[block]?.quote;
}

/** An alert, or a quotation that may have been one. */
function isQuote(kind: string | undefined): kind is string {
  return kind !== undefined && (kind === 'quote' || alertKinds.includes(kind));
}
