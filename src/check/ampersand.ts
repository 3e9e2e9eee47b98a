import type {Check, CheckContext, Locale, Pair, Report} from '../model/index.js';
import {isGrammar} from '../text/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'ampersand',
  description: 'The `&` of a name stands in another place of it, or a remainder of its code stands there instead.',
  why: 'A name in two halves with an `&` elsewhere is found by no search, and reads as an accident.',
  severity: 'warning',
  itsType: 'terminology',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Open Mail &amp; Ports.', target: 'Öffnen Sie Post &amp; Ports.'},
    {locale: 'de-DE', source: 'Open Mail & Ports.', target: 'Öffnen Sie Post und Ports.'},
    {
      locale: 'nl-NL',
      source: 'Open the Mail & Ports Center.',
      target: 'Open het Mail- & poortencentrum.',
      note: 'A part that the next word completes.',
    },
    {locale: 'fr-FR', source: 'Open Mail &amp; Ports.', target: 'Ouvrez &amp; le courrier ports.', reports: ['&amp;']},
    {
      locale: 'nl-NL',
      source: 'Open the Mail & Ports Center.',
      target: 'Open het & poortencentrum.',
      reports: ['&'],
    },
    {locale: 'zh-CN', source: 'In Mail &amp; Ports, wait.', target: '&amp;在邮件端口中等待。', reports: ['&amp;']},
    {locale: 'de-DE', source: 'Open Mail & Ports.', target: 'Öffnen Sie Post #a0 Ports.', reports: ['#a0']},
    {locale: 'zh-CN', source: 'Open Mail & Ports.', target: '打开邮件 _AMP_ 端口。', reports: ['_AMP_']},
  ],
  run(pair, context) {
    const {source, target} = pair;
    if (!source.includes('&') || source === target || !/\p{L} &(?:amp;)? \p{L}/u.test(source)) return [];
    const rest = remainder.exec(target);
    if (rest && !source.includes(rest[0]))
      return [toReport(rest[0], rest.index, 'which is what is left of the code of `&`')];
    return displaced(pair, context);
  },
};
export default check;

/** What machines make of the code of an ampersand. */
const remainder = /(?<![\p{L}\p{N}&])#a0(?![\p{L}\p{N}])|_?AMP_|\\_AMP\\_/u;
/** Characters around an ampersand that are looked at: longer words are none that a name has. */
const around = 40;

/** The first ampersand that joins nothing: a small word is next to it, or nothing of its sentence. */
function displaced({source, target}: Pair, {inline, locale}: CheckContext): Report[] {
  if (placesOf(source).some((at) => !joins(source, at, locale))) return [];
  const text = withAmpersands(target, prose(target, inline(target)));
  const start = placesOf(text).find((at) => !joins(text, at, locale));
  if (start === undefined) return [];
  return [toReport(target.startsWith('&amp;', start) ? '&amp;' : '&', start, 'which joins two words in the source')];
}

function placesOf(text: string): number[] {
  return Array.from(text.matchAll(/&/g), ({index}) => index);
}

/** Whether words stand on both sides of an ampersand, with no mark between, and none of them carries grammar. */
function joins(text: string, at: number, locale: Locale): boolean {
  const before = /([\p{L}\p{M}\p{N}]{1,40})[^\p{L}\p{M}\p{N}&.,:;!?。，：；]{0,20}$/u.exec(
    text.slice(Math.max(0, at - around), at),
  );
  const after = /^&(?:amp;)?[^\p{L}\p{M}\p{N}&.,:;!?。，：；]{0,20}([\p{L}\p{M}\p{N}]{1,40})/u.exec(
    text.slice(at, at + around),
  );
  return [before?.[1], after?.[1]].every((word) => word !== undefined && !isGrammar(word, locale));
}

/** What a reader sees, with its ampersands, which prose blanks as it blanks all entities. */
function withAmpersands(markdown: string, text: string): string {
  return markdown.includes('&amp;')
    ? Array.from(markdown.matchAll(/&amp;/g)).reduce(
        (rest, {index}) => `${rest.slice(0, index)}&amp;${rest.slice(index + 5)}`,
        text,
      )
    : text;
}

function toReport(actual: string, start: number, what: string): Report {
  return {message: `Unexpected \`${actual}\`, ${what}`, actual, start, end: start + actual.length};
}
