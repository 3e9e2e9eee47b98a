import {isMeasure, type Quantity} from '../../text/index.js';
import {factRules} from '../fact-rules.js';
import {isSameValue} from '../align-values.js';
import {statedIn, valueTracks} from '../value-tracks.js';
import {chainOf} from './chain.js';
import type {ChangeContext, FoundChange} from './found.js';
import {englishValue, saysValue} from './says-value.js';
import {holderOf, rewordings} from './wordings.js';

/** The values that changed in sentences of an article, in the order of its sentences. */
export function valueChanges({article, language}: ChangeContext): FoundChange[] {
  const found = Array.from(rewordings(article)).flatMap(([own, wordings]) => {
    const heading = own.section.replaceAll('-', ' ');
    return valueTracks(wordings, {language, heading}).flatMap(({about, points}): FoundChange[] => {
      const last = points.at(-1);
      if (!last) return [];
      const says = (english: string): boolean =>
        statedIn(english, language).some((one) => isSameValue(one, last.quantity));
      const {unit, holds} = holderOf(article, own, last.wording, says);
      const said = oneSpelling(points.map(({quantity}) => quantity));
      const chain = chainOf(
        article,
        points.map(({wording}, index) => ({...sayingOf(said[index] ?? last.quantity), wording})),
        holds,
      );
      if (!chain) return [];
      const now = said.at(-1) ?? last.quantity;
      const was = chain.was.flatMap(({value}) => said.find((one) => one.value === value) ?? []).reverse();
      return [
        {
          kind: 'value',
          about,
          ...chain,
          unit,
          isMeasured: isMeasure(now.unit),
          read: ({text, english, locale}) =>
            saysValue(text, {now, was}, {stated: statedIn(english, language), locale, language}),
          readEnglish: (english) => englishValue(english, {now, was}, language),
        },
      ];
    });
  });
  return sameChanges(found);
}

/** Values that say the same with the value that came first: `24 hours` and `a day`. */
function oneSpelling(list: readonly Quantity[]): Quantity[] {
  return list.map((one) => list.find((other) => isSameValue(one, other)) ?? one);
}

function sayingOf({value, text}: Quantity): {value: string; text: string} {
  return {value, text};
}

/** The same change of a value with a unit, in one version of a page, is about one thing: one with a name, or that of the first sentence. */
function sameChanges(found: readonly FoundChange[]): FoundChange[] {
  const named = new Set<string>(factRules.map(({name}) => name));
  const abouts = new Map<string, string>();
  const keyOf = ({now, was, version}: FoundChange): string =>
    JSON.stringify([version, now.value, was.map((one) => one.value)]);
  for (const change of found.filter(({isMeasured}) => isMeasured)) {
    const known = abouts.get(keyOf(change));
    if (known === undefined || (named.has(change.about) && !named.has(known))) abouts.set(keyOf(change), change.about);
  }
  return found.map((change) =>
    change.isMeasured ? {...change, about: abouts.get(keyOf(change)) ?? change.about} : change,
  );
}
