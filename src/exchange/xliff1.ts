import {sourceLocale, suggestionGap, suggestionOrigin} from '../model/index.js';
import {toCodes} from './codes.js';
import type {ExchangeArticle, ExchangeUnit} from './exchange-unit.js';
import type {ExchangeFormat, PartOptions} from './exchange-format.js';
import {nativeText, xliffNames} from './native-codes.js';
import {findingWords, statusWords} from './words.js';
import {xmlAttributes, xmlDeclaration, xmlText} from './xml.js';

/** State of a target by the status of its unit. */
const states: Readonly<Record<ExchangeUnit['status'], string>> = {
  current: 'translated',
  patched: 'needs-adaptation',
  stale: 'needs-adaptation',
  untranslated: 'needs-translation',
  missing: 'new',
};

/** XLIFF 1.2, valid against its strict schema. Only what a person decided is approved. */
export const xliff1: ExchangeFormat = {
  ending: '.xlf',
  localeName: (tag) => tag,
  part: fileElement,
  suggestions: ({source}, found) =>
    found
      .map((one) => altTrans({source: one.from.source ?? source, target: one.text}, 'proposal', suggestionOrigin(one)))
      .join(''),
  *file(_head, parts) {
    yield `${xmlDeclaration}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n`;
    yield* parts();
    yield '</xliff>\n';
  },
};

function fileElement({key, locale, handoff, units}: ExchangeArticle, {isApproved = false}: PartOptions = {}): string {
  const known = xmlAttributes({
    original: key,
    'source-language': sourceLocale,
    'target-language': locale,
    datatype: 'x-markdown',
    'xml:space': 'preserve',
    date: handoff && `${handoff}T00:00:00Z`,
  });
  return `<file${known}>\n<body>\n${units.map((unit) => transUnit(unit, isApproved)).join('')}</body>\n</file>\n`;
}

function transUnit(unit: ExchangeUnit, isApproved: boolean): string {
  const {id, context, status, reviewed, previous, place, findings, want} = unit;
  const state = reviewed ? 'final' : states[status];
  const approved = reviewed || (isApproved && status === 'current') ? 'yes' : 'no';
  const children = [
    texts(unit.source, unit.target, state),
    ...(place
      ? [
          '<context-group purpose="location">',
          `<context context-type="sourcefile">${xmlText(place.file)}</context>`,
          `<context context-type="linenumber">${place.line}</context>`,
          '</context-group>\n',
        ]
      : []),
    note(statusWords(unit), 3),
    ...findings.map((finding) => note(findingWords(finding), finding.severity === 'info' ? 3 : 1)),
    ...(previous ? [altTrans(previous, 'previous-version', undefined)] : []),
    ...(want ? [suggestionGap(want)] : []),
  ];
  const known = xmlAttributes({id, resname: context, approved, 'xml:space': 'preserve'});
  return `<trans-unit${known}>\n${children.join('')}</trans-unit>\n`;
}

/** Both sides; an empty target has to be there, since some tools make a segment of nothing else. */
function texts(source: string, target: string, state?: string): string {
  const coded = toCodes(source);
  const text = nativeText(toCodes(target, coded), xliffNames);
  return `<source>${nativeText(coded, xliffNames)}</source>\n<target${xmlAttributes({state})}>${text}</target>\n`;
}

function altTrans(
  {source, target}: {readonly source: string; readonly target: string},
  alttranstype: string,
  origin: string | undefined,
): string {
  const known = xmlAttributes({alttranstype, origin, 'xml:space': 'preserve'});
  return `<alt-trans${known}>\n${texts(source, target)}</alt-trans>\n`;
}

function note(text: string, priority: number): string {
  return `<note${xmlAttributes({from: 'sxs-kb', priority})}>${xmlText(text)}</note>\n`;
}
