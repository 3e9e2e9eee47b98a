import type {Locale, Pair, Report} from '../../model/index.js';
import {isGrammar} from '../../text/index.js';
import {replaced} from './replaced.js';

/** How the description of a parameter says where it goes: `[in] The handle`. */
const direction = /(?:^|\*\*? )\\?\[(in|out|in, ?out)\\?\]/;
/** What stands in the same place of a translation. */
const given = /(?:^|\*\*? )(\\?\[ ?(\p{L}{1,12}) ?\\?\])/u;

/** The direction of a parameter that became a small word: `[в]` for `[in]`. */
export function translatedDirection({source, target}: Pair, locale: Locale): Report | undefined {
  if (!source.includes('[in') && !source.includes('[out')) return undefined;
  const wanted = direction.exec(source);
  const found = wanted && given.exec(target);
  if (!found) return undefined;
  const [whole, actual = '', word = ''] = found;
  if (word === wanted[1] || !isGrammar(word, locale)) return undefined;
  const expected = wanted[0].slice(wanted[0].search(/\\?\[/));
  return replaced(actual, found.index + whole.length - actual.length, expected);
}
