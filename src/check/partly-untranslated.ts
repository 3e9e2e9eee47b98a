import type {Check, CheckContext, Inline, Pair, Report} from '../model/index.js';
import {leftWords} from './parts/left-words.js';
import {prose} from './parts/prose.js';
import {hasForeignGrammar, isGrammar, isPlainWord, latinWords, type LatinWord} from './parts/source-words.js';

/** Words in a row that make a run, and plain ones among them. */
const runLength = 4;
const plainLength = 3;

const marks = /["“”„«»「」『』‘’]/g;

const check: Check = {
  id: 'partly-untranslated',
  description: 'A run of source words is left in the translation, or a single one that other pairs of the page translate: in a label, or in a text of another script.',
  why: 'Half a sentence in the source language is half an instruction.',
  severity: 'warning',
  itsType: 'untranslated',
  mqm: 'major',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Open the Azure Active Directory admin center.', target: 'Öffnen Sie das Azure Active Directory Admin Center.'},
    {locale: 'de-DE', source: 'The error "You do not have access to it" is shown.', target: 'Der Fehler „You do not have access to it“ wird angezeigt.', note: 'A literal message in quotes.'},
    {locale: 'de-DE', source: 'Close the window and wait until the service is up again.', target: 'Schließen Sie das Fenster and wait until the service is up again.', reports: ['and wait until the service is up again']},
    {
      locale: 'ru-RU',
      source: 'Open Word and Access.',
      target: 'Откройте Word и Access.',
      others: [{source: 'You have access to it.', target: 'Он вам доступен.'}],
      note: 'A name, though a word is like it.',
    },
    {
      locale: 'zh-TW',
      source: 'Error: Connection timed out',
      target: '錯誤：Connection 超時',
      others: [
        {source: 'It met a connection error.', target: '遇到連線錯誤。'},
        {source: 'The connection was dropped.', target: '連線已中斷。'},
        {source: 'Error: Connection refused', target: '錯誤：連線被拒'},
      ],
      reports: ['Connection'],
    },
    {
      locale: 'sv-SE',
      source: 'Go to **Connectors**.',
      target: 'Gå till **Connectors**.',
      others: [
        {source: 'Use connectors to send mail.', target: 'Skicka e-post med kopplingar.'},
        {source: 'Delete the old connectors.', target: 'Ta bort de gamla kopplingarna.'},
      ],
      reports: ['Connectors'],
    },
    {locale: 'zh-CN', source: 'Open the list of messages, and then check that the queue of the server is empty.', target: '打开邮件列表，然后检查 the queue of the server is empty。', reports: ['the queue of the server is empty']},
  ],
  run(pair, context) {
    if (pair.source.trim() === '' || !hasForeignGrammar(pair.target, context.sourceLanguage, context.locale)) return [];
    if (context.locale.tag.split('-')[0] === context.sourceLanguage.tag.split('-')[0]) return [];
    const longest = longestRun(pair, context);
    return longest ? [longest] : [];
  },
  runPage(page, context) {
    return leftWords(page, context).map(({pair, text, start, end}) => ({
      pair,
      message: `Unexpected source word \`${text}\` in the translation, which other pairs of the page translate`,
      actual: text,
      start,
      end,
    }));
  },
};
export default check;

/** The longest run of words that follow each other in both texts, when it has enough plain words in it. */
function longestRun({source, target}: Pair, {inline, sourceLanguage, locale}: CheckContext): Report | undefined {
  const text = prose(target, inline(target));
  const wanted = latinWords(prose(source, inline(source))).map((word) => word.text.toLowerCase());
  const given = latinWords(text);
  let best: readonly LatinWord[] = [];
  for (let at = 0; at < given.length; at++) {
    for (let from = 0; from < wanted.length; from++) {
      const length = commonLength(given, at, wanted, from, text);
      if (length > best.length) best = given.slice(at, at + length);
    }
  }
  const plain = best.filter((word) => isPlainWord(word.text, sourceLanguage));
  const first = best[0];
  const last = best.at(-1);
  if (!first || !last || best.length < runLength || plain.length < plainLength) return undefined;
  if (!plain.some((word) => isGrammar(word.text, sourceLanguage) && !isGrammar(word.text, locale))) return undefined;
  if (isQuoted(text, first.start, last.end) || isLabel(inline(target), first.start, last.end)) return undefined;
  const actual = target.slice(first.start, last.end);
  return {message: `Unexpected source text \`${actual}\` in the translation`, actual, start: first.start, end: last.end};
}

/** How many words agree from two places on, with nothing but space and light marks between them in the target. */
function commonLength(given: readonly LatinWord[], at: number, wanted: readonly string[], from: number, text: string): number {
  let length = 0;
  for (;;) {
    const word = given[at + length];
    if (word?.text.toLowerCase() !== wanted[from + length] || word === undefined) return length;
    const before = length === 0 ? word : given[at + length - 1];
    if (length > 0 && before && !/^[\s,;:"'’\d-]+$/.test(text.slice(before.end, word.start))) return length;
    length++;
  }
}

/** Whether the run is all of a bold or slanted text: what stands on the screen. */
function isLabel({nodes}: Inline, start: number, end: number): boolean {
  return nodes.some((node) => (node.type === 'strong' || node.type === 'emphasis') && node.start >= start - 4 && node.start <= start && node.end >= end && node.end <= end + 4);
}

/** Whether the nearest mark on both sides is a quotation mark or the run is all of a remark: a literal message, or the original term. */
function isQuoted(text: string, start: number, end: number): boolean {
  if (/[(（]\s*$/.test(text.slice(0, start)) && /^\s*[)）]/.test(text.slice(end))) return true;
  const before = text.slice(0, start).match(marks)?.at(-1);
  const after = text.slice(end).match(marks)?.at(0);
  return before !== undefined && after !== undefined && '"“„«»「『‘'.includes(before) && '"“”«»」』’'.includes(after);
}
