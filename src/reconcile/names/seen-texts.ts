import type {Article} from '../../model/index.js';
import {isLinkAlone, ownText, plain} from '../../text/index.js';
import type {Sentence} from './count-places.js';

/** A translation of a sentence, both plain. */
interface Translated {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
}

/** What is kept of articles: plain texts, and nothing that holds a page in memory. */
export interface SeenTexts {
  /** @returns the plain sources that were not seen before. */
  readonly add: (article: Article) => string[];
  /** Sentences that say something else than in the version before. */
  readonly reworded: () => readonly Sentence[];
  /** Every sentence of a version of an article, the first aside, with what it was in the version before. */
  readonly sentencesAt: (article: number, to: number) => readonly Sentence[];
  readonly translations: readonly Translated[];
}

/** Makes an empty collection. */
export function seenTexts(): SeenTexts {
  const known = new Map<string, string>();
  const articles: {reworded: Sentence[]; lasting: {text: string; first: number; last: number}[]}[] = [];
  const translations: Translated[] = [];

  return {
    add({changes, units}) {
      const article = articles.length;
      const added: string[] = [];
      const textOf = (markdown: string): string => {
        const text = ownText(plain(markdown));
        const own = known.get(text);
        if (own !== undefined) return own;
        known.set(text, text);
        added.push(text);
        return text;
      };
      const reworded = changes.flatMap(({before, after, to}): Sentence[] =>
        before === undefined || after === undefined || before === after
          ? []
          : [{article, to, before: textOf(before), after: textOf(after)}],
      );
      const lasting = [];
      for (const {variants, locales} of units) {
        for (const {source, first, last} of variants) {
          const text = textOf(source);
          // A link and nothing else is the title of another page.
          if (first < last && !isLinkAlone(source)) lasting.push({text, first, last});
        }
        for (const {locale, translation, earlier} of locales)
          for (const {target, variant} of translation ? [...earlier, translation] : earlier)
            translations.push({
              locale,
              source: textOf(variants[variant]?.source ?? ''),
              target: ownText(plain(target)),
            });
      }
      articles.push({reworded, lasting});
      return added;
    },
    reworded: () => articles.flatMap((own) => own.reworded),
    sentencesAt(article, to) {
      const {reworded = [], lasting = []} = articles[article] ?? {};
      return [
        ...reworded.filter((one) => one.to === to),
        ...lasting
          .filter(({first, last}) => first < to && last >= to)
          .map(({text}) => ({article, to, before: text, after: text})),
      ];
    },
    translations,
  };
}
