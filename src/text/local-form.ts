import {isGrammar, type LanguageWords} from './source-words.js';
import {segments} from './words.js';

/** A language, and whether it is written without spaces. */
interface Spaced extends LanguageWords {
  readonly spaceless: boolean;
}

/** Fewest translations from which another form is read, and fewest that show that the form itself is used. */
const fewestPairs = 5;
const fewestSame = 2;
/** The share of them that has to have it. */
const inMost = 0.5;
/** The share of them that has to have it without an ending. */
const inSome = 0.1;
/** The share of all translations with a form that have to be of sentences with the source form. */
const ownShare = 0.7;
/** So many of the places in which a form goes on in one way show that it is a part of a longer one. */
const goesOn = 0.4;
/** Segments in a form, at most: words, and what stands between them. */
const longest = 13;
/** So many translations are looked at: more say the same. */
const mostPairs = 200;

/**
 * Reads from translations what a locale says for a form: the form itself where most have it, else the text that stands
 * in most translations of sentences with the form and hardly in any other.
 *
 * @param having plain translations of sentences that have the form.
 * @param lacking plain translations of other sentences.
 * @param locale whose words of grammar are no ends of a form.
 */
export function localForm(
  form: string,
  having: readonly string[],
  lacking: readonly string[],
  locale: Spaced,
): string | undefined {
  const own = Array.from(new Set(having)).slice(0, mostPairs);
  const same = own.filter((text) => text.includes(form)).length;
  if (same >= fewestSame && same >= own.length * inMost) return form;
  if (own.length < fewestPairs) return undefined;
  const counts = new Map<string, number>();
  for (const text of own) for (const run of runsOf(text, locale)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const scored: {run: string; count: number; score: number}[] = [];
  for (const [run, whole] of counts) {
    if (whole < own.length * inSome) continue;
    // A form with an ending counts, too.
    const count = own.filter((text) => text.includes(run)).length;
    if (count < own.length * inMost) continue;
    const elsewhere = lacking.filter((text) => text.includes(run)).length;
    if (count < (count + elsewhere) * ownShare) continue;
    // Twice what is right over all that is found and all that should be (F1): neither half of a form wins, nor one with its neighbours.
    scored.push({run, count, score: (2 * count) / (count + elsewhere + own.length)});
  }
  // Half of a form stands wherever the form does: what goes on in the same way in many places is no form by itself.
  const ends = scored.filter(({run, count}) =>
    Array.from(counts).every(([longer, many]) => many < count * goesOn || !isLonger(longer, run, locale)),
  );
  return ends.toSorted((a, b) => b.score - a.score || b.run.length - a.run.length)[0]?.run;
}

/** Whether a run has another one with more words; an ending is none. */
function isLonger(longer: string, run: string, {spaceless}: Spaced): boolean {
  const at = longer.indexOf(run);
  if (at === -1 || longer === run) return false;
  return spaceless || at > 0 || !/^\p{L}+$/u.test(longer.slice(run.length));
}

/** All runs of words of a text, each once, without marks and words of grammar at their ends. */
function runsOf(text: string, locale: Spaced): Set<string> {
  const found = new Set<string>();
  const all = segments(text, locale.tag);
  const isWord = (part: string | undefined): boolean => part !== undefined && /[\p{L}\p{N}]/u.test(part);
  const isEnd = (part: string | undefined): boolean => part !== undefined && isWord(part) && !isGrammar(part, locale);
  for (const [from, first] of all.entries()) {
    if (!isEnd(first)) continue;
    let run = '';
    for (const part of all.slice(from, from + longest)) {
      if (!isWord(part) && !/^[\s&-]+$/.test(part)) break;
      run += part;
      if (isEnd(part)) found.add(run);
    }
  }
  return found;
}
