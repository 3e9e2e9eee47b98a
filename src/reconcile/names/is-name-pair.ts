import {editDistance} from '../../text/edit-distance.js';
import {isGrammar} from '../../text/index.js';
import type {Chosen} from './choose-runs.js';
import type {NameWord} from './name-words.js';
import type {SourceWords} from './replaced-runs.js';

/** Words in a term, at most: longer runs are wording. */
const longestTerm = 3;
/** So many of the places in which a word is the first of its sentence show that it is a verb, or another word that begins one. */
const beginner = 0.4;

/** What two forms are; nothing where one is no name or term that the other replaced. */
export function kindOfPair({found}: Chosen, known: SourceWords): 'name' | 'term' | undefined {
  const [one] = found;
  if (!one || isSpelling(one.before, one.after)) return undefined;
  if ([one.before, one.after].some((run) => run.some(({text}) => isAddress(text)))) return undefined;
  const named = found.filter(({before, after}) => hasName(before, known) && hasName(after, known)).length;
  if (named * 2 > found.length) return 'name';
  if (!isTerm(one, known) || found.filter(({before}) => before[0]?.first).length >= found.length * beginner)
    return undefined;
  return found.some(({before, after}) => hasName(before, known) || hasName(after, known)) ? 'name' : 'term';
}

/** Whether a run has a part of a name with letters, or is a name in lower case: several words that are mostly parts of names. */
function hasName(run: readonly NameWord[], known: SourceWords): boolean {
  const {capitals} = known;
  if (run.some((word) => capitals.isName(word) && /\p{L}/u.test(word.text))) return true;
  const own = content(run, known);
  return own.length > 1 && own.every((word) => capitals.isMostlyName(word));
}

/** Words that are not grammar. */
function content(run: readonly NameWord[], {language}: SourceWords): readonly NameWord[] {
  return run.filter(({text}) => text !== '&' && !isGrammar(text, language));
}

/** A few words without grammar for a few others, neither within the other. */
function isTerm({before, after}: Chosen['found'][number], known: SourceWords): boolean {
  const [was = [], is = []] = [before, after].map((run) => run.map(({key}) => key));
  return (
    [before, after].every((run) => run.length <= longestTerm && content(run, known).length === run.length) &&
    !isWithin(was, is) &&
    !isWithin(is, was)
  );
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

function isAddress(text: string): boolean {
  return /\p{L}\.\p{L}/u.test(text);
}

/** Most letters in which two spellings of one form differ. */
const slip = 2;

/** Whether two forms differ in spelling, in digits, or in spaces and hyphens alone. */
function isSpelling(before: readonly NameWord[], after: readonly NameWord[]): boolean {
  const [was = '', is = ''] = [before, after].map((run) =>
    run
      .map(({text}) => text.toLowerCase())
      .join('')
      .replaceAll('-', ''),
  );
  if (was.replaceAll(/\d/g, '') === is.replaceAll(/\d/g, '')) return true;
  return editDistance(was, is) <= Math.min(slip, Math.floor(Math.min(was.length, is.length) / 4));
}
