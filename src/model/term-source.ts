import {literal} from '../text/index.js';
import type {Term} from './config.js';

/**
 * Finds the words of a term in a source, in any case and with a plural `s`.
 *
 * @internal
 */
export function termSource({pattern, source = ''}: Pick<Term, 'pattern' | 'source'>): RegExp {
  return new RegExp(pattern ?? String.raw`(?<![\p{L}\p{N}_])${literal(source)}(?:s|es)?(?![\p{L}\p{N}_])`, 'iu');
}

/**
 * The terms for a locale: those for its tag, and those for its language.
 *
 * @internal
 */
export function termsFor(glossary: readonly Term[], tag: string): Term[] {
  return glossary.filter(({locale}) => locale === tag || locale === tag.split('-')[0]);
}
