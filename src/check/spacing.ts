import type {Check, CheckContext, Pair, Report} from '../model/index.js';
import {noBreakSpace} from './parts/no-break-space.js';
import {prose} from './parts/prose.js';

/** A space before a mark, without which a Markdown text has no mark set apart by mistake. */
const beforeMark = / [。，、；：？！,.]/;

const check: Check = {
  id: 'spacing',
  description:
    'A space is missing or too many by the rules of the language: two in a row, one before a full stop or a full-width mark, none before `?` where the language has one.',
  why: 'Machine translation leaves spaces where it moved something, which is worth a look.',
  severity: 'info',
  itsType: 'whitespace',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'untranslated',
    'emphasis-words',
    'markup-rendering',
    'markup-parity',
    'pair-broken',
    'token-lost',
  ],
  examples: [
    {locale: 'fr-FR', source: 'Is it on?', target: 'Est-il allumé ?'},
    {locale: 'de-DE', source: 'Use .NET or a .txt file.', target: 'Verwenden Sie .NET oder eine .txt-Datei.'},
    {locale: 'fr-FR', source: 'See https://example.com/a?b now.', target: 'Voir https://example.com/a?b maintenant.'},
    {
      locale: 'nl-NL',
      source: 'On the Setup page',
      target: 'Op de pagina  Setup',
      reports: ['two spaces'],
      fixed: 'Op de pagina Setup',
    },
    {
      locale: 'zh-CN',
      source: 'Select it (again).',
      target: '选择它 (再次) 。',
      reports: ['。'],
      fixed: '选择它 (再次)。',
    },
    {locale: 'fr-FR', source: 'Is it on?', target: 'Est-il allumé?', reports: ['?'], fixed: 'Est-il allumé\u00A0?'},
    {
      locale: 'de-DE',
      source: 'Wait, then go on.',
      target: 'Warten Sie , dann weiter.',
      reports: [','],
      fixed: 'Warten Sie, dann weiter.',
    },
  ],
  run(pair, context) {
    const {source, target} = pair;
    if (source === target || !/\S/.test(target)) return [];
    const isSpaced = target.includes('  ') || beforeMark.test(target);
    if (!isSpaced && context.locale.spaceBefore.length === 0) return [];
    const text = prose(target, context.inline(target));
    return [...twice(pair, text), ...before(pair, text, context), ...none(text, context)].slice(0, 1);
  },
};
export default check;

/** Double spaces in the Markdown itself; markup that was blanked does not count. */
function twice({source, target}: Pair, text: string): Report[] {
  if (!target.includes('  ')) return [];
  const found = /(?<=\S) {2,}(?=\S)/.exec(target);
  if (!found || / {2}/.test(source.trim()) || text.charAt(found.index) !== ' ') return [];
  return [{...toReport('two spaces in a row', 'one', found), fix: {...placeOf(found), text: ' '}}];
}

function before({source, target}: Pair, text: string, {locale}: CheckContext): Report[] {
  if (!beforeMark.test(target)) return [];
  const found = /(?<=[\p{L}\p{N})）"”]) +([。，、；：？！]|[,.](?=\s|$))/u.exec(text);
  const mark = found?.[1];
  // Blanked markup looks like a space and is none.
  if (
    !found ||
    mark === undefined ||
    target.slice(found.index, found.index + found[0].length) !== found[0] ||
    locale.spaceBefore.includes(mark) ||
    / [,.](?=\s|$)/.test(source)
  )
    return [];
  return [{...toReport(`space before \`${mark}\``, 'none', found), fix: {...placeOf(found), text: mark}}];
}

/** No space before a mark that the language sets apart. */
function none(text: string, {locale}: CheckContext): Report[] {
  if (locale.spaceBefore.length === 0) return [];
  const found = /(?<=\p{L})[?!;](?=\s|$)|(?<=\p{L}):(?=\s)/u.exec(text);
  if (!found || !locale.spaceBefore.includes(found[0])) return [];
  const fix = {start: found.index, end: found.index, text: noBreakSpace};
  return [{...toReport(`\`${found[0]}\` without a space before it`, 'one', found), fix}];
}

function toReport(what: string, expected: string, {0: text, index}: RegExpExecArray): Report {
  return {message: `Unexpected ${what}, expected ${expected}`, actual: text, start: index, end: index + text.length};
}

function placeOf({0: text, index}: RegExpExecArray): {start: number; end: number} {
  return {start: index, end: index + text.length};
}
