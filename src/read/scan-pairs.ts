import {escapedRegion, unescapeIn, type Region} from './escaped-region.js';
import {lookupWord, openingStart, readLookup, readOpening, type Lookup, type Opening} from './pair-tags.js';
import {openSpans} from './open-spans.js';
import {problemList, type Problem} from './problem.js';
import {pairEnd, sourceEnd} from './source-end.js';
import {textCursor} from './text-cursor.js';

/** A pair as the scanner finds it: the sides and where they stand. */
export interface RawPair {
  readonly id: string;
  readonly target: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly targetStart: number;
  readonly sourceStart: number;
}

const blankLine = /\n[ \t]*\r?\n/;
/** Longest pair with its tags, in UTF-16 code units: sixty times the longest real one. What is longer is no sentence, and nothing is made of it. */
const longest = 100_000;
const noRegion: Region = {start: 0, end: 0};

/**
 * Finds the pairs of a text by their tags alone: what stands between the tags is Markdown with any
 * kind of damage, and no parser is let near it.
 *
 * Linear in the text: every search is a cursor that only moves forward. Every `sxs-lookup` of the
 * text becomes a pair or exactly one problem; every opening tag without a lookup a problem too.
 *
 * @param from - offset to begin at, behind the front matter.
 */
export function scanPairs(text: string, from: number): {pairs: RawPair[]; problems: Problem[]} {
  const pairs: RawPair[] = [];
  const report = problemList();
  const openings = textCursor(text, openingStart);
  // Sentences are full of `s`, and have hardly an `x`.
  const lookups = textCursor(text, lookupWord, 1);
  const ends = textCursor(text, pairEnd);
  let region = noRegion;
  let open = openings(from);
  let word = lookups(from);
  /** Where the text outside pairs begins that was not looked at yet. */
  let gap = from;
  /** Other spans of the page that are open where the scanner stands. */
  let outer = 0;

  while (open !== -1 || word !== -1) {
    if (open === -1 || (word !== -1 && word < open)) {
      report.add(lookupAlone(word));
      word = lookups(word + lookupWord.length);
      continue;
    }
    const nextOpen = openings(open + openingStart.length);
    const limit = nextOpen === -1 ? text.length : nextOpen;
    const opening = readOpening(text, open);
    if (opening === undefined || word === -1 || word >= limit) {
      report.add(opening === undefined ? brokenOpening(open) : openingAlone(open, opening));
      open = nextOpen;
      continue;
    }
    const nextWord = lookups(word + lookupWord.length);
    const lookup = readLookup(text, word);
    outer = spansAround(text.slice(gap, open), outer);
    const stop = nextWord !== -1 && nextWord < limit ? nextWord : limit;
    const end = lookup?.id === opening.id ? sourceEnd(text, lookup.sourceStart, stop, ends, outer) : -1;
    if (lookup === undefined || end === -1) {
      report.add(brokenPair(open, opening, lookup, word));
      gap = limit;
    } else if (end + pairEnd.length - open > longest) {
      report.add(tooLong(open, opening, end + pairEnd.length - open));
      gap = end + pairEnd.length;
    } else {
      if (open >= region.end && (opening.escaped || lookup.escaped)) {
        region = escapedRegion(text, opening.escaped ? opening.quote : lookup.quote);
      }
      const plain = open >= region.end;
      const target = text.slice(opening.end, lookup.start);
      const source = text.slice(lookup.sourceStart, end);
      pairs.push({
        id: opening.id,
        target: plain ? target : unescapeIn(target, opening.end, region),
        source: plain ? source : unescapeIn(source, lookup.sourceStart, region),
        start: open,
        end: end + pairEnd.length,
        targetStart: opening.end,
        sourceStart: lookup.sourceStart,
      });
      gap = end + pairEnd.length;
    }
    word = nextWord;
    open = nextOpen;
  }
  return {pairs, problems: report.problems()};
}

/** Spans of the page that are open behind a stretch of it. A blank line ends the block, and with it what was open. */
function spansAround(gap: string, before: number): number {
  if (before === 0 && !gap.includes('span')) return 0;
  if (!gap.includes('\n')) return Math.max(0, before + openSpans(gap));
  const parts = gap.split(blankLine);
  return Math.max(0, (parts.length > 1 ? 0 : before) + openSpans(parts.at(-1) ?? ''));
}

function lookupAlone(start: number): Problem {
  return {
    start,
    end: start + lookupWord.length,
    ruleId: 'read-lookup-alone',
    severity: 'error',
    message: 'Unexpected `sxs-lookup` without a translation before it, expected a `data-ttu-id` span',
    note: 'Restore the opening tag, or remove the lookup',
  };
}

function brokenOpening(start: number): Problem {
  return {
    start,
    end: start + openingStart.length,
    ruleId: 'read-pair-broken',
    severity: 'error',
    message: 'Unexpected `data-ttu-id` tag without an id or without its end, expected `data-ttu-id="…">`',
    note: 'Restore the tag',
  };
}

function openingAlone(start: number, opening: Opening): Problem {
  return {
    start,
    end: opening.end,
    ruleId: 'read-pair-unclosed',
    severity: 'error',
    message: `Unexpected translation \`${opening.id}\` without its source, expected an \`sxs-lookup\` span behind it`,
    note: 'Restore the lookup, or remove the opening tag',
    pair: opening.id,
  };
}

function tooLong(start: number, opening: Opening, length: number): Problem {
  return {
    start,
    end: opening.end,
    ruleId: 'read-pair-too-long',
    severity: 'error',
    message: `Unexpected pair \`${opening.id}\` of ${length} characters, expected at most ${longest}; it is left as text`,
    note: 'Restore the end tags of the pair, or cut it into sentences',
    pair: opening.id,
  };
}

function brokenPair(start: number, opening: Opening, lookup: Lookup | undefined, word: number): Problem {
  const common = {start, end: opening.end, severity: 'error', pair: opening.id} as const;
  if (lookup === undefined) {
    return {
      ...common,
      start: word,
      end: word + lookupWord.length,
      ruleId: 'read-lookup-broken',
      message: `Unexpected tags around the \`sxs-lookup\` of \`${opening.id}\`, expected \`</span><span class="sxs-lookup"><span data-stu-id="…">\``,
      note: 'Restore the tags between translation and source',
    };
  }
  if (lookup.id !== opening.id) {
    return {
      ...common,
      ruleId: 'read-id-mismatch',
      message: `Unexpected source \`${lookup.id}\` beside translation \`${opening.id}\`, expected one id`,
      actual: lookup.id,
      expected: opening.id,
      note: 'Give both sides the same id, if they belong together',
    };
  }
  return {
    ...common,
    ruleId: 'read-lookup-unclosed',
    message: `Unexpected end of the source of \`${opening.id}\`, expected \`</span></span>\` before the next pair`,
    note: 'Restore the two end tags',
  };
}
