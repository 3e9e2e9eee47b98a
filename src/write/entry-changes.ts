import type {Entry, EntryChange, Interval} from '../model/index.js';
import {compare} from '../text/index.js';
import {literal} from '../text/markdown-literal.js';

/** So many changes are shown. */
const most = 20;

/** Classes of change that a reader has to know of. */
const telling: readonly string[] = ['value', 'rename', 'term', 'added', 'removed'];

/** Writes a sentence: what a locale says for the unit, else the English. */
export type Say = (english: string, unit?: string) => string;

/** What changed in an entry, newest first: values, names and terms that were replaced, and sentences that came or went. */
export function changeLines({changes}: Entry, say: Say): string[] {
  const shown = changes
    .filter(({classes}) => classes.some((name) => telling.includes(name)))
    .map((change) => ({date: dateOf(change.interval), text: textOf(change, say)}))
    .filter(({text}) => text !== '')
    .sort((a, b) => compare(b.date, a.date));
  const lines = shown.map(({date, text}) => `- ${date === '' ? '' : `${date}: `}${text}`);
  return [...new Set(lines)].slice(0, most);
}

/** Days between which it changed: of English commits, else of translations. */
function dateOf({after, by, handoffs}: Interval): string {
  const days = [by ?? handoffs?.after, after ?? handoffs?.before].filter((day) => day !== undefined);
  return days.reverse().join(' – ');
}

function textOf({unit, classes, before, after, hunks}: EntryChange, say: Say): string {
  if (classes.includes('added') && after !== undefined) return `+ ${say(after, unit)}`;
  if (classes.includes('removed') && before !== undefined) return `− ${say(before)}`;
  const replaced = hunks
    .filter((hunk) => telling.includes(hunk.class))
    .map((hunk) => `${literal(hunk.before)} → ${literal(hunk.after)}`);
  if (replaced.length === 0) return '';
  // A name stands in many sentences, and says by itself what it is; a number does not.
  const isValue = after !== undefined && hunks.some((hunk) => hunk.class === 'value');
  return [...new Set(replaced)].join(', ') + (isValue ? ` (${say(after, unit)})` : '');
}
