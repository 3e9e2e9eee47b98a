import type {CheckContext, Pair, Report} from '../../model/index.js';
import {isGrammar, latinWords} from '../../text/index.js';
import {prose} from './prose.js';

/** Words of English that carry grammar and are no words of another language in Latin letters. */
const grammar =
  /(?<![\p{L}\p{N}_.@/&:|-])(?:and|from|should|that|the|these|this|those|when|where|which|with|without|would|your)(?![\p{L}\p{N}_@/:-]|\.\w)/u;
const dayBeginning = /\b[FMSTW](?:ri|on|at|un|ue|hu|ed)/;
const days = /(?<!\p{L})(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?(?!\p{L})/u;

/** Tells cheaply whether a source may name a day. */
export function mayHoldDay(source: string): boolean {
  return dayBeginning.test(source);
}

/**
 * A single word that was left in English: a small word between words in lower case, or the name of a day.
 *
 * @param mayHoldGrammar whether the target has any word of grammar of the source language.
 */
export function leftGrammar(pair: Pair, context: CheckContext, mayHoldGrammar: boolean): Report | undefined {
  const {source, target} = pair;
  if (source === target || (!mayHoldGrammar && !mayHoldDay(source))) return undefined;
  if ((!mayHoldGrammar || !grammar.test(target)) && !days.test(target)) return undefined;
  const text = seen(target, context);
  return smallWord(source, text, context) ?? dayName(source, text, context);
}

function smallWord(source: string, text: string, {locale, sourceLanguage}: CheckContext): Report | undefined {
  const found = grammar.exec(text);
  if (!found || locale.functionWords.includes(found[0]) || !source.includes(found[0])) return undefined;
  const before = /(\p{L}{1,40})\P{L}{0,40}$/u.exec(text.slice(Math.max(0, found.index - 60), found.index))?.[1] ?? '';
  const after = latinWords(text.slice(found.index + found[0].length))[0]?.text ?? '';
  // Beside other words of the source it is a part of what they say: `Outlook on the web`.
  if (isGrammar(before, sourceLanguage) || isGrammar(after, sourceLanguage)) return undefined;
  // Between words with capitals it is a part of a name.
  return /^\p{Lu}/u.test(before) || /^\p{Lu}/u.test(after) ? undefined : toReport(found);
}

function dayName(source: string, text: string, {locale}: CheckContext): Report | undefined {
  const found = days.exec(text);
  if (!found || !source.includes(found[0]) || namesOf(locale.tag).includes(found[0].toLowerCase())) return undefined;
  return toReport(found);
}

/** A text without its labels, links and quotations, which may be meant to be in English. */
function seen(target: string, {inline}: CheckContext): string {
  const parsed = inline(target);
  const labels = parsed.nodes.filter(({type}) => type === 'strong' || type === 'emphasis' || type === 'link');
  const text = labels.reduce(
    (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    prose(target, parsed),
  );
  return text.replace(/["“„«'‘][^"”“»'’]{0,200}["”“»'’]/g, (quoted) => ' '.repeat(quoted.length));
}

const known = new Map<string, readonly string[]>();

/** What a language calls the days of the week, long and short, in lower case and without full stops; a tag that is none calls them nothing. */
function namesOf(tag: string): readonly string[] {
  let names = known.get(tag);
  if (!names) {
    try {
      names = (['long', 'short'] as const).flatMap((weekday) => daysOf(tag, weekday));
    } catch {
      names = [];
    }
    known.set(tag, names);
  }
  return names;
}

function daysOf(tag: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, {weekday, timeZone: 'UTC'});
  return Array.from({length: 7}, (_, day) =>
    format
      .format(Date.UTC(2000, 0, 3 + day))
      .toLowerCase()
      .replace(/\.$/, ''),
  );
}

function toReport({0: actual, index}: RegExpExecArray): Report {
  return {
    message: `Unexpected source word \`${actual}\` in the translation`,
    actual,
    start: index,
    end: index + actual.length,
  };
}
