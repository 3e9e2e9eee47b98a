import {stemmer as arabic} from '@orama/stemmers/arabic';
import {stemmer as bulgarian} from '@orama/stemmers/bulgarian';
import {stemmer as danish} from '@orama/stemmers/danish';
import {stemmer as dutch} from '@orama/stemmers/dutch';
import {stemmer as english} from '@orama/stemmers/english';
import {stemmer as finnish} from '@orama/stemmers/finnish';
import {stemmer as french} from '@orama/stemmers/french';
import {stemmer as german} from '@orama/stemmers/german';
import {stemmer as greek} from '@orama/stemmers/greek';
import {stemmer as hungarian} from '@orama/stemmers/hungarian';
import {stemmer as indonesian} from '@orama/stemmers/indonesian';
import {stemmer as italian} from '@orama/stemmers/italian';
import {stemmer as norwegian} from '@orama/stemmers/norwegian';
import {stemmer as portuguese} from '@orama/stemmers/portuguese';
import {stemmer as romanian} from '@orama/stemmers/romanian';
import {stemmer as russian} from '@orama/stemmers/russian';
import {stemmer as spanish} from '@orama/stemmers/spanish';
import {stemmer as swedish} from '@orama/stemmers/swedish';
import {stemmer as turkish} from '@orama/stemmers/turkish';
import {stemmer as ukrainian} from '@orama/stemmers/ukrainian';
import type {Stem} from './search-terms.js';

/** The stemmers of the library by language; what has none is found by the beginnings of its words. */
const stemmers: Readonly<Record<string, Stem>> = {
  ar: arabic,
  bg: bulgarian,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  id: indonesian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

/**
 * The stemmer of the language of a locale. Loading all of them takes longer than looking up a code: import this file only
 * where words are searched for.
 */
export function stemmerOf(locale: string): Stem {
  const language = locale.split('-')[0] ?? '';
  return (Object.hasOwn(stemmers, language) ? stemmers[language] : undefined) ?? ((word) => word);
}
