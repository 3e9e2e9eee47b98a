import {textAfter} from './around.js';
import type {CodeOf, Family, Found} from './family.js';
import {codeOfId} from './id.js';

/** `Event ID 6028`, `event id: 6028`, `Event IDs 5 and 7`. */
const named = /\bevent[ -]ids?[\s:=#*(]{1,4}(\d{1,5}(?:(?:,| and| or|, and|, or) \d{1,5})*)(?![\w/]|[.,-]\d)/gi;

/** A number at the start of a cell or an item. */
const leading = /^[\s*_`]*(\d{1,5})(?![\w/]|[.,-]\d)/;

/** What writes events, where a text names it: `source: MSExchangeTransport`, `from source Netlogon`. */
const sourceBefore = /\b(?:event )?source[\s:=*"“`]{1,4}([a-z][\w.-]{1,40}(?: [A-Z][\w.-]{1,40}){0,3})/i;

/** Ids of events in a log. Each source has its own. */
export const event: Family<CodeOf<'event'>> = {
  family: 'event',
  hint: /\bevent[ -]ids?\b/i,
  context: /\bevent[ -]ids?\b/i,
  scan: (text) => {
    const source = sourceBefore.exec(text)?.[1];
    return [...text.matchAll(named)].flatMap((match) => {
      const list = match[1] ?? '';
      const from = match.index + match[0].length - list.length;
      return [...list.matchAll(/\d+/g)].map((one) => found(Number(one[0]), source, from + one.index, one[0].length));
    });
  },
  below(text, above) {
    const match = leading.exec(text);
    if (!match?.[1]) return [];
    const start = match[0].length - match[1].length;
    const source = sourceBefore.exec(textAfter(text, start))?.[1] ?? sourceBefore.exec(above)?.[1];
    return [found(Number(match[1]), source, start, match[1].length)];
  },
  write: ({source, number}) => (source === undefined ? `Event ID ${number}` : `Event ID ${number} (${source})`),
  bare: 0,
  // Without its source an id may be that of any.
  varies: ({source}) => source === undefined,
  position: (spelling) => ({group: sourceOf(spelling), number: Number(codeOfId(spelling))}),
};

function found(number: number, source: string | undefined, start: number, length: number): Found {
  return {
    id: `event/${source === undefined ? 'unknown' : source.replace(/[^\w.-]+/g, '-').toLowerCase()}/${number}`,
    code: {family: 'event', ...(source === undefined ? {} : {source}), number},
    text: `Event ID ${number}`,
    transient: false,
    start,
    end: start + length,
    named: true,
  };
}

/** The source in the second half of an id. */
function sourceOf(spelling: string): string {
  return spelling.slice(0, spelling.indexOf('/'));
}
