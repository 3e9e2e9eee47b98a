import type {Check, CheckContext, Report} from '../model/index.js';
import {prose, proseWithBrackets} from './parts/prose.js';

const check: Check = {
  id: 'brackets',
  description:
    'A round or square bracket of the translation is opened and not closed, or closed and not opened, or two round ones have nothing between them; those of the source are in order.',
  why: 'A remark without an end swallows the sentence; of an empty one machine translation has moved the code or the link away.',
  severity: 'warning',
  itsType: 'typographical',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'markup-rendering',
    'markup-parity',
    'untranslated',
    'partly-untranslated',
    'pair-broken',
    'emphasis-words', // a label that has taken in one of two brackets
  ],
  examples: [
    {locale: 'zh-CN', source: 'Wait (a minute).', target: '请等待（一分钟）。'},
    {locale: 'de-DE', source: '1) Restart it.', target: '1) Starten Sie ihn neu.', note: 'The source has it, too.'},
    {locale: 'de-DE', source: 'Wait (a minute).', target: 'Warten Sie (eine Minute.', reports: ['(']},
    {locale: 'zh-TW', source: 'Click **Save**, then OK.', target: '按一下 [**儲存**]，然後按一下 [確定]。'},
    {
      locale: 'zh-TW',
      source: 'Click **Save**, then **Close**.',
      target: '按一下 [**儲存**]，然後按一下 [**關閉**。',
      reports: ['['],
    },
    {locale: 'zh-TW', source: 'Open Save or Find.', target: '開啟 儲存] 或 [尋找]。', reports: [']']},
    {
      locale: 'nl-NL',
      source: 'Counts the devices (`DeviceId`) there.',
      target: 'Telt de apparaten () daar `DeviceId`.',
      reports: ['()'],
    },
    {
      locale: 'de-DE',
      source: 'Counts the devices (`DeviceId`) there.',
      target: 'Zählt die Geräte (`DeviceId`) dort.',
      note: 'Code is something.',
    },
    {locale: 'de-DE', source: 'Call print().', target: 'Rufen Sie print() auf.', note: 'The brackets of a call.'},
  ],
  run({source, target}, {inline}) {
    const mayBeRound = /[()（）]/.test(target);
    const mayBeSquare = /[[\]]/.test(target);
    if (source === target || (!mayBeRound && !mayBeSquare)) return [];
    const round = mayBeRound ? roundFault(source, target, inline) : [];
    return round.length > 0 || !mayBeSquare ? round : squareFault(source, target, inline);
  },
};
export default check;

type Parse = CheckContext['inline'];

/** A remark without words, and not the brackets of a call. */
const empty = /(?<![\p{L}\p{N}_\])])[(（][ \u00A0]*[)）]/u;

function roundFault(source: string, target: string, inline: Parse): Report[] {
  const blank = empty.exec(target);
  if (blank && !empty.test(source) && prose(target, inline(target)).startsWith(blank[0], blank.index)) {
    const {0: actual, index: start} = blank;
    return [{message: `Unexpected \`${actual}\` with nothing in it`, actual, start, end: start + actual.length}];
  }
  const found = unpaired(prose(target, inline(target)), round);
  return found === undefined || unpaired(prose(source, inline(source)), round) !== undefined
    ? []
    : [alone(target, found)];
}

/** Some languages write the names of buttons in square brackets. Those of links are in order in most texts, and so are all. */
function squareFault(source: string, target: string, inline: Parse): Report[] {
  if (unpaired(target, square) === undefined && !target.includes('\x60')) return [];
  const found = unpaired(proseWithBrackets(target, inline(target)), square);
  return found === undefined || unpaired(proseWithBrackets(source, inline(source)), square) !== undefined
    ? []
    : [alone(target, found)];
}

function alone(target: string, at: number): Report {
  const actual = target.charAt(at);
  return {message: `Unexpected \`${actual}\` without its partner`, actual, start: at, end: at + 1};
}

/** Half-width and full-width brackets count the same. */
const round = {any: /[()（）]/g, opening: '(（'};
const square = {any: /[[\]]/g, opening: '['};

/** Offset of the first unmatched bracket. */
function unpaired(text: string, {any, opening}: typeof round): number | undefined {
  const open: number[] = [];
  for (const {0: bracket, index} of text.matchAll(any)) {
    if (opening.includes(bracket)) open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0];
}
