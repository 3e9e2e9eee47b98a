import type {Check, Inline, Locale, Pair} from '../model/index.js';
import type {Edit} from '../text/index.js';
import {prose} from './parts/prose.js';
import {allMatches} from '../text/index.js';

const marks = /["“”„«»「」『』]/g;

const check: Check = {
  id: 'quotes',
  description: 'A quotation mark that the language does not use.',
  why: 'Each language has marks of its own; straight ones are what a keyboard has.',
  severity: 'info',
  itsType: 'typographical',
  mqm: 'neutral',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'emphasis-words', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'The "Save" button', target: 'Die Schaltfläche „Speichern“'},
    {locale: 'sv-SE', source: 'The "Save" button', target: 'Knappen "Spara"', note: 'Straight ones are usual there.'},
    {locale: 'zh-CN', source: 'The "Save" button', target: '"保存"按钮', reports: ['"'], fixed: '“保存”按钮'},
    {locale: 'ja-JP', source: 'The "Save" button', target: '«保存» ボタン', reports: ['«']},
  ],
  run(pair, {inline, locale}) {
    const {source, target} = pair;
    if (source === target || !/["“”„«»「」『』]/.test(target) || locale.quotes.length === 0) return [];
    const known = marksOf(locale);
    const text = prose(target, inline(target));
    const found = allMatches(text, marks).find(
      ({0: mark, index}) => !known.includes(mark) && !/[\d′]/.test(text.charAt(index - 1)),
    );
    if (!found) return [];
    const [opening, closing] = locale.quotes[0] ?? ['', ''];
    return [
      {
        message: `Unexpected quotation mark \`${found[0]}\`, expected \`${opening}…${closing}\``,
        actual: found[0],
        expected: `${opening}…${closing}`,
        start: found.index,
        end: found.index + 1,
        fix: quoted(pair, text, inline(target), locale),
      },
    ];
  },
};
export default check;

/**
 * The marks of the language around what two straight ones enclose, without spaces at its edges; only where these are all
 * there are, and no markup begins within and ends without.
 */
function quoted({source, target}: Pair, text: string, {nodes}: Inline, {quotes: [pair]}: Locale): Edit | undefined {
  const [start, last, ...more] = Array.from(text.matchAll(/["“”„]/g), ({0: mark, index}) =>
    mark === '"' ? index : -1,
  );
  if (start === undefined || last === undefined || more.length > 0 || start < 0 || last < 0) return undefined;
  const end = last + 1;
  const inner = target.slice(start + 1, last).trim();
  const inSource = source.match(/["“”]/g)?.length ?? 0;
  if (!pair || inner === '' || inSource % 2 !== 0 || /[.。!！?？;；]\s*$/.test(target.slice(0, start)))
    return undefined;
  const crosses = nodes.some(
    (node) =>
      (node.start < start && node.end > start && node.end < end) ||
      (node.start < last && node.start > start && node.end > last),
  );
  return crosses ? undefined : {start, end, text: pair[0] + inner + pair[1]};
}

const known = new WeakMap<Locale, string>();

function marksOf(locale: Locale): string {
  const all = known.get(locale) ?? locale.quotes.flat().join('');
  known.set(locale, all);
  return all;
}
