import {
  decidedWords,
  type Article,
  type Decided,
  type Status,
  type Unit,
  type UnitInLocale,
} from '../../model/index.js';
import {changesSince, patchWords, whyStale} from '../change-words.js';

/** What happened to the English, and what was done about it. */
export function whyWords(article: Article, units: readonly Unit[], state: UnitInLocale, status: Status): string {
  const changes = status === 'untranslated' ? [] : changesSince(article, units, state, quoted);
  const {patches, drift} = state;
  return [
    ...changes.map(({when, what}) => `${what.slice(0, 1).toUpperCase()}${what.slice(1)}, changed ${when}.`),
    ...(status === 'stale' ? [whyStale(drift)] : []),
    ...(patches.length > 0
      ? [`Replaced in the translation: ${patches.map((one) => patchWords(one, quoted)).join(', ')}.`]
      : []),
  ].join(' ');
}

function quoted(text: string): string {
  return `“${text}”`;
}

/** What a person decided of a sentence. */
export function decisionWords({action, by, at, why}: Decided): string {
  const when = at === undefined ? '' : `, ${at.slice(0, 10)}`;
  return `${decidedWords[action]} by ${by}${when}${why === undefined ? '' : `: ${why}`}`;
}
