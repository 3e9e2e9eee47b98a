import type {Check, CheckContext, Page, PageReport, Pair} from '../model/index.js';
import {namesIn} from '../text/index.js';
import {prose} from './parts/prose.js';

/** Other pairs that have to keep a name before it is missed in one, where the page has it in no code. */
const keptBy = 2;

const check: Check = {
  id: 'program-name',
  description:
    'A name as programs have them (`IsEmpty`, `strtol`) is gone or altered: it stands in code on the page, other pairs keep it, or a part of it is left.',
  why: 'What is called so in a program is found under that name only.',
  severity: 'error',
  itsType: 'inconsistent-entities',
  mqm: 'major',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken', 'token-lost', 'product-name'],
  examples: [
    {
      locale: 'cs-CZ',
      source: 'Call the IsEmpty function.',
      target: 'Zavolejte funkci Empty.',
      reports: ['IsEmpty'],
    },
    {
      locale: 'de-DE',
      source: 'See **strtol** there.',
      target: 'Siehe dort **dartol**.',
      others: [{source: 'Call `strtol` first.', target: 'Rufen Sie zuerst `strtol` auf.'}],
      reports: ['strtol'],
    },
    {
      locale: 'zh-CN',
      source: 'The AuditData column',
      target: '审核数据列',
      others: [
        {source: 'Open AuditData.', target: '打开 AuditData。'},
        {source: 'Copy AuditData.', target: '复制 AuditData。'},
      ],
      reports: ['AuditData'],
    },
    {
      locale: 'de-DE',
      source: 'Open your MySite now.',
      target: 'Öffnen Sie Ihre Website jetzt.',
      note: 'Nothing says that it is a name.',
    },
    {locale: 'de-DE', source: 'Open ExchangeOnline.', target: 'Öffnen Sie Exchange Online.', note: 'A missing space.'},
    {
      locale: 'de-DE',
      source: 'The queue is full.',
      target: 'Die Schlange ist voll.',
      others: [{source: 'Run `queue`.', target: 'Führen Sie `queue` aus.'}],
      note: 'A word, though code has it, too.',
    },
  ],
  runPage(page, context) {
    const uses = usesOf(page, context);
    let code: ReadonlySet<string> | undefined;
    return Array.from(uses).flatMap(([name, {kept, lost}]) => {
      if (lost.length === 0) return [];
      code ??= codeWords(page, context);
      const isKnown = code.has(name) || (kept >= keptBy && lost.length * 2 <= kept + 1);
      const gone = lost.filter(({target}) => isKnown || leavesPart(name, target));
      return gone.map((pair) => toReport(name, pair));
    });
  },
};
export default check;

interface Use {
  kept: number;
  readonly lost: Pair[];
}

const inner = /(?<![\p{L}\p{N}_@./\\-])[A-Z][a-z]+(?:[A-Z][a-z]+)+(?![\p{L}\p{N}_@/-])/gu;
const bold = /\*\*([a-z][a-z\d]{3,30})\*\*/g;

/** Names with a capital inside, and words in bold type and lower case, by what translations do with them. */
function usesOf({pairs}: Page, {inline, products}: CheckContext): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const pair of pairs) {
    const {source, target} = pair;
    if (source === target || !/[a-z][A-Z][a-z]|\*\*[a-z]/.test(source) || target.trim() === '') continue;
    const text = prose(source, inline(source));
    const labels = source.includes('**') ? Array.from(source.matchAll(bold), ([, word = '']) => word) : [];
    const words = [...(text.match(inner) ?? []), ...labels];
    if (words.length === 0) continue;
    const names = namesIn(text, products);
    for (const word of new Set(words)) {
      if (names.some(({name}) => name.includes(word))) continue;
      const use = uses.get(word) ?? {kept: 0, lost: []};
      uses.set(word, use);
      if (hasName(word, target)) use.kept++;
      else use.lost.push(pair);
    }
  }
  return uses;
}

/** Whether a text has a name, in any case, also with a space in it. */
function hasName(name: string, text: string): boolean {
  if (text.includes(name)) return true;
  return text
    .replace(/[\s\\]/g, '')
    .toLowerCase()
    .includes(name.toLowerCase());
}

/** Words that stand alone in code spans of the page. */
function codeWords({pairs}: Page, {inline}: CheckContext): ReadonlySet<string> {
  const spans = pairs.filter(({source}) => source.includes('`')).flatMap(({source}) => inline(source).nodes);
  return new Set(spans.filter(({type, text}) => type === 'code' && /^\w+$/.test(text)).map(({text}) => text));
}

/** Whether a translation has a part of a name as a word: `Empty` of `IsEmpty`. */
function leavesPart(name: string, target: string): boolean {
  const parts = name.match(/[A-Z][a-z]+/g) ?? [];
  return parts.some(
    (part) => part.length >= 5 && new RegExp(`(?<![\\p{L}\\p{N}_-])${part}(?![\\p{L}\\p{N}_-])`, 'u').test(target),
  );
}

function toReport(expected: string, pair: Pair): PageReport {
  return {pair, message: `Missing name \`${expected}\` of the source`, expected};
}
