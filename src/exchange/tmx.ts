import {sourceLocale} from '../model/index.js';
import {toCodes} from './codes.js';
import type {ExchangeArticle, ExchangeUnit} from './exchange-unit.js';
import type {ExchangeFormat} from './exchange-format.js';
import {nativeText, tmxNames} from './native-codes.js';
import {xmlAttributes, xmlDeclaration, xmlText} from './xml.js';

/**
 * TMX 1.4, a memory of what was translated. A stale sentence gives the English that it was made from: with the new English
 * it would teach a wrong pair. What has no translation gives nothing.
 */
export const tmx: ExchangeFormat = {
  ending: '.tmx',
  localeName: (tag) => tag,
  part: (article) => article.units.map((unit) => translationUnit(unit, article)).join(''),
  // A memory has each pair once, where it stands.
  suggestions: () => '',
  *file({handoff, version}, parts) {
    const known = xmlAttributes({
      creationtool: 'sxs-kb',
      creationtoolversion: version,
      segtype: 'sentence',
      'o-tmf': 'sxs-kb',
      adminlang: 'en',
      srclang: sourceLocale,
      datatype: 'x-markdown',
      creationdate: tmxDate(handoff),
    });
    yield `${xmlDeclaration}<tmx version="1.4">\n<header${known}/>\n<body>\n`;
    yield* parts();
    yield '</body>\n</tmx>\n';
  },
};

function translationUnit(unit: ExchangeUnit, {locale}: ExchangeArticle): string {
  const {context, status, reviewed, place, handoff} = unit;
  const {source, target} = status === 'stale' && unit.previous ? unit.previous : unit;
  if (target.trim() === '') return '';
  const coded = toCodes(source);
  const properties = [
    property('status', status),
    ...(place ? [property('place', `${place.file}:${place.line}`)] : []),
    ...(reviewed ? [property('reviewer', reviewed.by)] : []),
  ];
  const variants = [
    variant(sourceLocale, undefined, nativeText(coded, tmxNames)),
    variant(locale, handoff, nativeText(toCodes(target, coded), tmxNames)),
  ];
  return `<tu${xmlAttributes({tuid: context})}>\n${properties.join('')}${variants.join('')}</tu>\n`;
}

function property(name: string, value: string): string {
  return `<prop type="x-${name}">${xmlText(value)}</prop>\n`;
}

function variant(locale: string, handoff: string | undefined, text: string): string {
  return `<tuv${xmlAttributes({'xml:lang': locale, creationdate: tmxDate(handoff)})}><seg>${text}</seg></tuv>\n`;
}

/** A day as TMX has it. */
function tmxDate(day: string | undefined): string | undefined {
  return day && `${day.replaceAll('-', '')}T000000Z`;
}
