import {z} from 'zod';
import type {Unit} from './article.js';

/** Another translation of the same English in a locale: of the same sentence, or of one with other names or values. */
export const suggestionSchema = z
  .strictObject({
    text: z.string(),
    from: z
      .strictObject({
        article: z.string(),
        file: z.string().optional().describe('The page that says so, as in evidence; absent where a person said it.'),
        line: z.int().min(1).optional(),
        date: z.iso.date().optional().describe('Of the handoff or the commit of the page, or of the decision.'),
        source: z
          .string()
          .optional()
          .describe('The English that it was made from, where that has another name or value.'),
      })
      .describe('Where it stands.'),
    by: z.string().optional().describe('Who decided that it is right; absent where a page says it.'),
  })
  .meta({id: 'Suggestion'});
export type Suggestion = z.infer<typeof suggestionSchema>;

/**
 * A sentence for which other translations are wanted.
 *
 * @internal
 */
export interface WantedSuggestions {
  /** What they are found by: the English as it is, then with names and values folded, where that differs. */
  readonly keys: readonly string[];
  readonly source: string;
  /** Translations that stand there already. */
  readonly standing: readonly string[];
}

/**
 * What an article adds to the suggestions of a run: plain text, since most of it is never looked at.
 *
 * @internal
 */
export interface SuggestionParts {
  /** The keys of what it wants. */
  readonly wanted: readonly string[];
  /** A line for each translation that it has: its keys, a tab, and the suggestion as JSON, always with its English. */
  readonly offers: string;
}

/**
 * A place in a text where suggestions are put when all articles are known.
 *
 * @internal
 */
export interface SuggestionGap extends WantedSuggestions {
  /** What the format has there already, such as other candidates; it is given back when the gap is closed. */
  readonly own?: string;
}

/** Around a gap. No text that is written has this character: JSON escapes it, XML and PO forbid it, reviews drop it. */
const mark = '\0';
const gaps = new RegExp(`${mark}([^${mark}]*)${mark}`, 'g');

/**
 * Leaves a gap in a text.
 *
 * @internal
 */
export function suggestionGap(gap: SuggestionGap): string {
  return `${mark}${JSON.stringify(gap)}${mark}`;
}

/**
 * Closes the gaps of a text.
 *
 * @internal
 * @param write gives what stands in place of a gap.
 */
export function closeGaps(text: string, write: (gap: SuggestionGap) => string): string {
  return text.includes(mark) ? text.replace(gaps, (_, json: string) => write(JSON.parse(json) as SuggestionGap)) : text;
}

/**
 * Closes the gaps of parts of a file, one part at a time.
 *
 * @internal
 */
export function* closedParts(parts: Iterable<string>, write: (gap: SuggestionGap) => string): Generator<string> {
  for (const part of parts) yield closeGaps(part, write);
}

/**
 * Parts under this name are no file: they are the offers of articles, until all have come.
 *
 * @internal
 */
export const suggestionOffers = 'suggestions';

/**
 * Whether a text has gaps.
 *
 * @internal
 */
export function hasGaps(text: string): boolean {
  return text.includes(mark);
}

/**
 * Where a suggestion comes from, in words.
 *
 * @internal
 */
export function suggestionOrigin({from, by}: Suggestion): string {
  const {article, file, line, date, source} = from;
  return [
    ...(by === undefined ? [] : [`decided by ${by}`]),
    file === undefined ? article : `${file}${line === undefined ? '' : `:${line}`}`,
    ...(date === undefined ? [] : [date]),
    ...(source === undefined ? [] : [`of the English: ${source}`]),
  ].join(', ');
}

/**
 * Gives what is wanted for a unit in a locale; for units that share a translation, the same.
 *
 * @internal
 */
export type WantOf = (unit: Unit, locale: string) => WantedSuggestions | undefined;
