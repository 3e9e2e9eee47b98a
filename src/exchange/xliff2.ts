import {hash} from 'node:crypto';
import {sourceLocale, suggestionGap, suggestionOrigin} from '../model/index.js';
import {toCodes, type Code, type Coded, type CodeKind} from './codes.js';
import type {ExchangeArticle, ExchangeUnit} from './exchange-unit.js';
import type {ExchangeFormat} from './exchange-format.js';
import {forbidden} from './forbidden.js';
import {findingWords, statusWords} from './words.js';
import {xmlAttributes, xmlDeclaration, xmlText} from './xml.js';

/** State of a segment by the status of its unit, and what it is called beside that. */
const states: Readonly<Record<ExchangeUnit['status'], {readonly state: string; readonly subState?: string}>> = {
  current: {state: 'translated'},
  patched: {state: 'translated', subState: 'sxs:patched'},
  stale: {state: 'initial', subState: 'sxs:stale'},
  untranslated: {state: 'initial'},
  missing: {state: 'initial'},
};

/** Type of an inline code, and what it is called beside that. */
const types: Readonly<Record<CodeKind, {readonly type: string; readonly subType?: string}>> = {
  bold: {type: 'fmt', subType: 'xlf:b'},
  italic: {type: 'fmt', subType: 'xlf:i'},
  strike: {type: 'fmt', subType: 'sxs:strike'},
  tag: {type: 'fmt', subType: 'sxs:html'},
  link: {type: 'link'},
  address: {type: 'link', subType: 'sxs:address'},
  image: {type: 'image'},
  code: {type: 'other', subType: 'sxs:code'},
  character: {type: 'other', subType: 'sxs:character'},
};

/** XLIFF 2.1. Marks of Markdown are codes whose original stands in `originalData`; older pairs are candidates for a match. */
export const xliff2: ExchangeFormat = {
  ending: '.xlf',
  localeName: (tag) => tag,
  part: fileElement,
  suggestions: ({source, own = ''}, found) =>
    matches(
      own +
        found
          .map((one) => match({source: one.from.source ?? source, target: one.text}, suggestionOrigin(one)))
          .join(''),
    ),
  *file({locale}, parts) {
    const known = xmlAttributes({
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
      version: '2.1',
      srcLang: sourceLocale,
      trgLang: locale,
      'xml:space': 'preserve',
    });
    yield `${xmlDeclaration}<xliff${known}>\n`;
    yield* parts();
    yield '</xliff>\n';
  },
};

function fileElement({key, units}: ExchangeArticle): string {
  const id = `f${hash('sha256', key).slice(0, 16)}`;
  return `<file${xmlAttributes({id, original: key})}>\n${units.map(unitElement).join('')}</file>\n`;
}

function unitElement(unit: ExchangeUnit): string {
  const {id, context, status, reviewed, source, target, previous, place, findings, want} = unit;
  const {data, text} = codedTexts();
  const both = sides(source, target, text);
  const own = previous ? match(previous, 'previous-version') : '';
  const notes = [
    note(statusWords(unit), 'status'),
    ...(place ? [note(`${place.file}:${place.line}`, 'location')] : []),
    ...findings.map((finding) => note(findingWords(finding), 'finding')),
  ];
  const {state, subState} = reviewed ? {state: 'final', subState: undefined} : {subState: undefined, ...states[status]};
  const segment = `<segment${xmlAttributes({id: 's1', state, subState})}>\n${both}</segment>\n`;
  const candidates = want ? suggestionGap({...want, own}) : matches(own);
  const children = `${candidates}<notes>\n${notes.join('')}</notes>\n${data()}${segment}`;
  return `<unit${xmlAttributes({id, name: context})}>\n${children}</unit>\n`;
}

/** Both sides of a segment or a match; a target without text is left out. */
function sides(source: string, target: string, text: (parts: Coded) => string): string {
  const coded = toCodes(source);
  const given = `<source>${text(coded)}</source>\n`;
  return target === '' ? given : `${given}<target>${text(toCodes(target, coded))}</target>\n`;
}

function matches(candidates: string): string {
  return candidates === '' ? '' : `<mtc:matches>\n${candidates}</mtc:matches>\n`;
}

/** A candidate for the whole segment. */
function match(pair: {readonly source: string; readonly target: string}, origin: string): string {
  const {data, text} = codedTexts();
  const both = sides(pair.source, pair.target, text);
  return `<mtc:match${xmlAttributes({ref: '#s1', origin})}>\n${data()}${both}</mtc:match>\n`;
}

function note(text: string, category: string): string {
  return `<note${xmlAttributes({category})}>${xmlText(text)}</note>\n`;
}

/** Writes texts whose codes name their originals, and then these originals, each once. */
function codedTexts(): {readonly text: (parts: Coded) => string; readonly data: () => string} {
  const ids = new Map<string, string>();
  const idOf = (data: string): string => {
    const id = ids.get(data) ?? `d${ids.size + 1}`;
    ids.set(data, id);
    return id;
  };
  return {
    text(parts) {
      const ends = new Map(parts.flatMap((part) => (isClosing(part) ? [[part.id, part.data] as const] : [])));
      const element = ({id, role, kind, data}: Code): string => {
        if (role === 'close') return '</pc>';
        if (role === 'alone') return `<ph${xmlAttributes({id, ...types[kind], dataRef: idOf(data)})}/>`;
        const refs = {dataRefStart: idOf(data), dataRefEnd: idOf(ends.get(id) ?? '')};
        return `<pc${xmlAttributes({id, ...types[kind], ...refs})}>`;
      };
      return parts.map((part) => (typeof part === 'string' ? xmlText(part) : element(part))).join('');
    },
    data() {
      const all = Array.from(ids, ([data, id]) => `<data${xmlAttributes({id})}>${original(data)}</data>\n`);
      return all.length > 0 ? `<originalData>\n${all.join('')}</originalData>\n` : '';
    },
  };
}

function isClosing(part: string | Code): part is Code {
  return typeof part !== 'string' && part.role === 'close';
}

/** What stands in the Markdown; a character that XML forbids stands there by its number. */
function original(data: string): string {
  let text = '';
  let at = 0;
  for (const {0: character, index} of data.matchAll(forbidden)) {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    text += `${xmlText(data.slice(at, index))}<cp hex="${number}"/>`;
    at = index + character.length;
  }
  return text + xmlText(data.slice(at));
}
