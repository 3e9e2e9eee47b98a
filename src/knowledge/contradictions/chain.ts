import type {Article, Contradiction, Moment, Saying} from '../../model/index.js';
import type {Wording} from '../value-tracks.js';
import {momentOf} from './wordings.js';

/** What one wording says. */
export interface Said extends Saying {
  readonly wording: Wording;
}

/**
 * What is said now and what was said before, from what the wordings of a sentence say, oldest first.
 *
 * @param holds whether the newest English still says the last of it.
 * @returns nothing where nothing changed.
 */
export function chainOf(
  article: Article,
  said: readonly Said[],
  holds: boolean,
): (Pick<Contradiction, 'now' | 'was'> & {readonly version: number}) | undefined {
  const now = said.at(-1);
  if (!now) return undefined;
  const was = new Map<string, Contradiction['was'][number]>();
  let since: {readonly moment: Moment; readonly version: number} | undefined;
  for (const [index, {value, text, wording}] of said.entries()) {
    const next = said[index + 1];
    if (!next || next.value === value) continue;
    const moment = momentOf(article, wording.last, next.wording.first);
    if (!moment) continue;
    if (value !== now.value) was.set(value, {value, text, until: moment});
    if (next.value === now.value) since = {moment, version: next.wording.first};
  }
  if (!since || was.size === 0) return undefined;
  const until = holds ? undefined : momentOf(article, now.wording.last, now.wording.last + 1);
  return {
    now: {value: now.value, text: now.text, since: since.moment, ...(until && {until})},
    was: Array.from(was.values()),
    version: since.version,
  };
}
