import type {Check, CheckContext, Locale, Pair, Report} from '../model/index.js';
import {prose} from './parts/prose.js';
import {repeatedRun, saysTwice} from './parts/repeated-run.js';
import {allMatches, isSpaceCode, isWordCode} from '../text/index.js';

/** A word twice in a row with nothing but space between: in the same case, or a long one (`sie Sie` is right). */
const word = /(?<![\p{L}\p{M}\p{N}_-])([\p{L}\p{M}]{4,})\s+\1(?![\p{L}\p{M}\p{N}_-])/gu;
const longWord = /(?<![\p{L}\p{M}\p{N}_-])([\p{L}\p{M}]{6,})\s+\1(?![\p{L}\p{M}\p{N}_-])/giu;
/** Where words are not separated by spaces: three letters or more twice (five in Thai, where three are a syllable), two only where no letter follows (`连接连接到` is right). */
const phrase =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,20}|\p{Script=Thai}{5,20})\1(?! ?\d)|(\p{Script=Han}{2})\2(?!\p{Script=Han})/u;
const remark = /[(（]([^()（）]{4,80})[)）]/g;

const check: Check = {
  id: 'doubled-word',
  description: 'A word or a bracketed remark stands twice in the translation, and not in the source.',
  why: 'Machine translation says things twice where it is unsure.',
  severity: 'warning',
  itsType: 'duplication',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Check the value.', target: 'Prüfen Sie, ob die, die Sie meinen, stimmt.'},
    {
      locale: 'id-ID',
      source: 'Check the values.',
      target: 'Periksa nilai-nilai itu.',
      note: 'Indonesian says words twice for a plural.',
    },
    {
      locale: 'fr-FR',
      source: 'If you sign in again',
      target: 'Si vous vous reconnectez',
      note: 'The locale has the words that stand twice on purpose.',
    },
    {locale: 'tr-TR', source: 'Do it step by step.', target: 'Bunu adım adım yapın.'},
    {
      locale: 'ja-JP',
      source: 'Install the application where the other applications are.',
      target: 'アプリケーションは、他のアプリケーションがある場所にインストールします。',
      note: 'One long word.',
    },
    {
      locale: 'ja-JP',
      source: 'You can open it and share the file.',
      target: 'それを開くことができ、ファイルを共有することができます。',
    },
    {locale: 'th-TH', source: 'The new tasks', target: 'งานงานใหม่', note: 'A syllable is no word.'},
    {
      locale: 'nl-NL',
      source: 'See [view](view.md) and [open](view.md#open).',
      target: 'Zie [weergeven](view.md) en [openen](view.md#open).',
      note: 'The address of a link is no remark.',
    },
    {
      locale: 'tr-TR',
      source: 'Check the value again.',
      target: 'Değeri yeniden yeniden denetleyin.',
      reports: ['yeniden'],
    },
    {
      locale: 'sv-SE',
      source: 'Edit the connector.',
      target: 'Redigera kopplingen kopplingen.',
      reports: ['kopplingen'],
    },
    {
      locale: 'sv-SE',
      source: 'Click the Edit icon.',
      target: 'Klicka på ikonen Redigera redigera.',
      reports: ['Redigera'],
    },
    {locale: 'zh-CN', source: 'Click **Delete**.', target: '单击“**删除删除**”。', reports: ['删除']},
    {
      locale: 'de-DE',
      source: '**Open messages** Messages that stay.',
      target: '**Offene Nachrichten** Nachrichten, die bleiben.',
      note: 'A label and its sentence.',
    },
    {
      locale: 'ja-JP',
      source: 'See step 5b of the previous procedure.',
      target: '前の手順の手順 5b を参照してください。',
    },
    {
      locale: 'zh-CN',
      source: 'A mail server manager is a member of the group.',
      target: '邮件服务器管理员是邮件服务器管理员组的成员。',
      note: 'A term, which comes again.',
    },
    {
      locale: 'de-DE',
      source: 'The Good Mail Level (GML) says so, see [Good Mail Level](a.md).',
      target: 'Der GML (Good Mail Level) sagt das, siehe [GML (Good Mail Level)](a.md).',
    },
    {
      locale: 'zh-CN',
      source: 'If the PC is connected by network',
      target: '如果电脑通过网络连接连接到它',
      note: 'A noun and a verb.',
    },
    {
      locale: 'zh-CN',
      source: 'The count of mails',
      target: '邮件的数据的数据数量',
      note: 'A chain, though not a nice one.',
    },
    {
      locale: 'zh-CN',
      source: 'It should have been marked as mail, but was not.',
      target: '它应已被标识为邮件项目，但未被标识为邮件项目。',
      note: 'Neither is a clause by itself.',
    },
    {
      locale: 'zh-CN',
      source: 'Such errors are known as mail sense.',
      target: '统称为邮件智能感知。这些错误统称为邮件智能感知。',
      reports: ['统称为邮件智能感知'],
    },
    {
      locale: 'zh-CN',
      source: 'Wait (for a while).',
      target: '请等待（稍等片刻），再试（稍等片刻）。',
      reports: ['稍等片刻'],
    },
  ],
  run(pair, context) {
    if (pair.target.length < 4 || pair.source === pair.target) return [];
    const found = doubled(pair, context) ?? doubledRemark(pair, context) ?? returned(pair.source, pair.target, context);
    return found ? [found] : [];
  },
};
export default check;

function doubled({source, target}: Pair, {inline, locale}: CheckContext): Report | undefined {
  const seen = prose(target, inline(target));
  const match = locale.spaceless ? phrase.exec(seen) : mayDouble(seen) ? doubledIn(seen, locale) : undefined;
  const text = match?.[1] ?? match?.[2];
  if (!match || text === undefined || (locale.spaceless && isChained(text, locale))) return undefined;
  // What stands between two labels, or between a label and its sentence, is no repetition.
  const written = target.slice(match.index, match.index + match[0].length);
  if (written !== match[0] || twiceIn(source, text)) return undefined;
  return toReport(text, match.index, match.index + match[0].length);
}

/** Whether a phrase begins or ends with a word of grammar, and so is a link of a chain (`A's B's C`) and no slip. */
function isChained(text: string, {functionWords}: Locale): boolean {
  return functionWords.some((word) => text.startsWith(word) || text.endsWith(word));
}

/** Whether the source says the same word twice in a row. */
function twiceIn(source: string, text: string): boolean {
  return source.toLowerCase().includes(`${text} ${text}`.toLowerCase());
}

/** The first word that is repeated by mistake. */
function doubledIn(text: string, {saidTwice}: Locale): RegExpExecArray | undefined {
  const isSlip = (match: RegExpExecArray): boolean => !saidTwice.includes((match[1] ?? '').toLowerCase());
  return allMatches(text, word).find(isSlip) ?? allMatches(text, longWord).find(isSlip);
}

/** Whether a word begins as the one before it may end: a cheap test first, since few texts pass it. */
function mayDouble(text: string): boolean {
  const lower = text.toLowerCase();
  let before = 0;
  let end = 0;
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && !isSpaceCode(lower.charCodeAt(at))) continue;
    if (at > start) {
      if (at - start >= 4 && mayRepeat(lower, {before, end, start})) return true;
      before = start;
      end = at;
    }
    start = at + 1;
  }
  return false;
}

/** Whether the end of a word, at an edge, begins like the word at `start` and is as long as what stands there up to an edge. */
function mayRepeat(text: string, {before, end, start}: {before: number; end: number; start: number}): boolean {
  const first = text.charCodeAt(start);
  for (let at = before; at <= end - 4; at++) {
    if (text.charCodeAt(at) !== first || isInWord(text, at - 1) || isInWord(text, start + end - at)) continue;
    if (text.startsWith(text.slice(start, start + 4), at)) return true;
  }
  return false;
}

/** Whether a word goes on at an offset, as far as that is told without a pattern. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordCode(code) || code === hyphen;
}

const hyphen = 0x2d;

/** A phrase said again further on, where the source says nothing twice. */
function returned(source: string, target: string, {inline, locale}: CheckContext): Report | undefined {
  if (!locale.spaceless || saysTwice(source)) return undefined;
  const seen = prose(target, inline(target));
  const again = repeatedRun(seen);
  if (!again) return undefined;
  // A term comes again in the middle of a sentence; a slip leaves a clause by itself, and says it again at the end of another.
  const first = seen.indexOf(again.text);
  const isEnd = (end: number): boolean => /^\s*(?:[^\p{L}\p{N}\s]|$)/u.test(seen.slice(end, end + 12));
  const isStart = (start: number): boolean =>
    /(?:^|[^\p{L}\p{N}\s])\s*$/u.test(seen.slice(Math.max(0, start - 12), start));
  return isEnd(again.end) && isEnd(first + again.text.length) && (isStart(first) || isStart(again.start))
    ? {...toReport(again.text, again.start, again.end), severity: 'info'}
    : undefined;
}

function doubledRemark({source, target}: Pair, {inline, locale}: CheckContext): Report | undefined {
  if (!(target.includes(')') || target.includes('）')) || !/[)）].*[)）]/su.test(target)) return undefined;
  const remarks = allMatches(prose(target, inline(target)), remark);
  if (remarks.length < 2) return undefined;
  const seen = new Set<string>();
  const inSource = allMatches(source, remark).map((match) => match[1] ?? '');
  if (new Set(inSource).size < inSource.length || (!locale.spaceless && saysTwice(source))) return undefined;
  for (const match of remarks) {
    const text = match[1] ?? '';
    const isTwice = source.toLowerCase().split(text.toLowerCase()).length > 2;
    if (!isTwice && [...seen].some((other) => other.startsWith(text) || text.startsWith(other)))
      return toReport(text, match.index, match.index + match[0].length);
    seen.add(text);
  }
  return undefined;
}

function toReport(actual: string, start: number, end: number): Report {
  return {message: `Unexpected \`${actual}\` twice`, actual, start, end};
}
