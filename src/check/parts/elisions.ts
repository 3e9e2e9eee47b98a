import type {Locale} from '../../model/index.js';
import {anyOf} from '../../text/index.js';

/** Where an apostrophe joins two words as it must not. */
interface Elision {
  readonly start: number;
  readonly end: number;
}

interface Patterns {
  readonly spaced: RegExp;
  readonly beforeConsonant: RegExp;
}

const known = new WeakMap<readonly string[], Patterns>();

function patternsOf({elisions}: Locale): Patterns {
  let patterns = known.get(elisions);
  if (!patterns) {
    const either = elisions.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`);
    const elided = String.raw`(?<![\p{L}\p{N}'’])(?:${anyOf(either)})['’]`;
    // Letters that are spelled out may begin with a vowel: `l'SQL`, `l'Xbox`, `l'ssh`.
    const consonant = String.raw`(?:[BCDFGJKLMNPQRSTVWZbcdfgjklmnpqrstvwz][hlr]?|[Ss][ckmnpqtv])[aeiouéèêà]\p{Ll}`;
    patterns = {
      spaced: new RegExp(String.raw`${elided} +(?=[*_\x60["«<]{0,4}\p{L})`, 'u'),
      beforeConsonant: new RegExp(String.raw`${elided}[*_"«]{0,3}(?=${consonant})\p{L}+`, 'u'),
    };
    known.set(elisions, patterns);
  }
  return patterns;
}

/** The first space behind an apostrophe that joins two words: `l' utente`. */
export function spacedElision(target: string, locale: Locale): Elision | undefined {
  if (locale.elisions.length === 0 || !/['’] /.test(target)) return undefined;
  return placeOf(patternsOf(locale).spaced.exec(target));
}

/** The first word that lost its vowel before a consonant: `l’Gestionnaire`. */
export function elisionBeforeConsonant(target: string, locale: Locale): Elision | undefined {
  if (locale.elisions.length === 0 || !/['’]/.test(target)) return undefined;
  return placeOf(patternsOf(locale).beforeConsonant.exec(target));
}

function placeOf(found: RegExpExecArray | null): Elision | undefined {
  return found ? {start: found.index, end: found.index + found[0].length} : undefined;
}
