import type {Check} from '../model/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'brackets',
  description:
    'A round bracket of the translation is opened and not closed, or closed and not opened, or two have nothing between them; those of the source are in order.',
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
  ],
  examples: [
    {locale: 'zh-CN', source: 'Wait (a minute).', target: '请等待（一分钟）。'},
    {locale: 'de-DE', source: '1) Restart it.', target: '1) Starten Sie ihn neu.', note: 'The source has it, too.'},
    {locale: 'de-DE', source: 'Wait (a minute).', target: 'Warten Sie (eine Minute.', reports: ['(']},
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
    if (!/[()（）]/.test(target)) return [];
    const blank = empty.exec(target);
    if (blank && !empty.test(source) && prose(target, inline(target)).startsWith(blank[0], blank.index)) {
      const {0: actual, index: start} = blank;
      return [{message: `Unexpected \`${actual}\` with nothing in it`, actual, start, end: start + actual.length}];
    }
    const found = unpaired(prose(target, inline(target)));
    if (found === undefined || unpaired(prose(source, inline(source))) !== undefined) return [];
    const actual = target.charAt(found);
    return [{message: `Unexpected \`${actual}\` without its partner`, actual, start: found, end: found + 1}];
  },
};
export default check;

/** A remark without words, and not the brackets of a call. */
const empty = /(?<![\p{L}\p{N}_\])])[(（][ \u00A0]*[)）]/u;

/** Offset of the first unmatched round bracket; half-width and full-width brackets count the same. */
function unpaired(text: string): number | undefined {
  const open: number[] = [];
  for (const match of text.matchAll(/[()（）]/g)) {
    if (match[0] === '(' || match[0] === '（') open.push(match.index);
    else if (open.pop() === undefined) return match.index;
  }
  return open[0];
}
