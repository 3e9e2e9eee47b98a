import {hash} from 'node:crypto';
import {resolveLocale, type LearnedName, type LocaleFile, type LocalForm} from '../../model/index.js';
import {compare, groupBy, localForm} from '../../text/index.js';
import type {Chosen} from './choose-runs.js';
import type {Places} from './count-places.js';

/** A translation with the forms that its source has. */
export interface Formed {
  readonly locale: string;
  readonly forms: ReadonlyMap<string, number>;
  readonly target: string;
}

/** A form as most places have it, in the singular where one does; the first word of a sentence counts least. */
export function spelled(chosen: Chosen, side: 'before' | 'after'): string {
  const spellings = groupBy(chosen.found, (one) => one[side].map(({text}) => text).join(' '));
  const ranked = Array.from(spellings, ([text, own]) => ({
    text,
    count: own.filter((one) => one[side][0]?.first === false).length + own.length / 1000,
  })).toSorted((a, b) => b.count - a.count || compare(a.text, b.text));
  return (ranked.find(({text}) => text.toLowerCase() === chosen[side]) ?? ranked[0])?.text ?? '';
}

/** What was learned of a pair, as it is shown and saved. */
export function toLearned(
  {chosen, replaced, places, articles}: Places,
  others: readonly string[],
  {
    sure,
    translations,
    files,
  }: {
    readonly sure: boolean;
    readonly translations: readonly Formed[];
    readonly files: ReadonlyMap<string, LocaleFile>;
  },
): LearnedName {
  const [before, after] = [spelled(chosen, 'before'), spelled(chosen, 'after')];
  return {
    id: `n${hash('sha256', `${before}\0${after}`).slice(0, 8)}`,
    before,
    after,
    pages: articles.size,
    replaced,
    places,
    others,
    sure,
    locales: localForms(chosen, translations, files),
  };
}

function localForms(
  chosen: Chosen,
  translations: readonly Formed[],
  files: ReadonlyMap<string, LocaleFile>,
): Record<string, LocalForm> {
  const byLocale = groupBy(translations, ({locale}) => locale);
  return Object.fromEntries(
    Array.from(byLocale)
      .toSorted(([a], [b]) => compare(a, b))
      .map(([locale, all]): [string, LocalForm] => {
        const read = (side: 'before' | 'after'): string | undefined => {
          const having = all.filter(({forms}) => forms.has(chosen[side])).map(({target}) => target);
          const lacking = all.filter(({forms}) => !forms.has(chosen[side])).map(({target}) => target);
          return localForm(spelled(chosen, side), having, lacking, resolveLocale(locale, files));
        };
        const [before, after] = [read('before'), read('after')];
        return [locale, {...(before !== undefined && {before}), ...(after !== undefined && {after})}];
      }),
  );
}
