import type {Check, CheckContext, Page, Pair} from '../model/index.js';
import {namesIn} from '../text/index.js';
import {alteredNames} from './parts/altered-names.js';
import {lostNames} from './parts/lost-names.js';
import {prose} from './parts/prose.js';
import {isTransliterated} from './parts/romanised.js';

/** Other pairs that have to keep a name before it is missed in one, where the page has it in no code. */
const keptBy = 2;

const check: Check = {
  id: 'program-name',
  description:
    'A name as programs have them (`IsEmpty`, `strtol`) has other capitals or Cyrillic letters, or is gone though it stands in code on the page, other pairs keep it, or a part of it is left.',
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
      locale: 'cs-CZ',
      source: 'See [ItemEnter2](a.md) there.',
      target: 'Viz tam [itementer2](a.md).',
      reports: ['itementer2'],
      fixed: 'Viz tam [ItemEnter2](a.md).',
    },
    {
      locale: 'ru-RU',
      source: 'Open the ItemDef object.',
      target: 'Откройте объект itemdef.',
      reports: ['itemdef'],
      fixed: 'Откройте объект ItemDef.',
    },
    {
      locale: 'ru-RU',
      source: 'It is kept in ContoSo.',
      target: 'Хранится в Contoso.',
      note: 'The source may have it wrong.',
    },
    {
      locale: 'ru-RU',
      source: 'Call the ItemOutput procedure.',
      target: 'Вызовите процедуру Итемаутпут.',
      reports: ['ItemOutput'],
    },
    {
      locale: 'ru-RU',
      source: 'Open the MediaBin list.',
      target: 'Откройте список медиафайлов.',
      note: 'It sounds otherwise: a translation.',
    },
    {
      locale: 'nl-NL',
      source: 'Open the HomePage again.',
      target: 'Open de homepage opnieuw.',
      note: 'A word of the language.',
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
      source: 'The **AuditData** column',
      target: 'Die Spalte **Auditdata**',
      reports: ['Auditdata'],
      fixed: 'Die Spalte **AuditData**',
    },
    {
      locale: 'sv-SE',
      source: 'The MailNickname attribute',
      target: 'Attributet mailNickname',
      note: 'Its first letter alone.',
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
    const pairs = page.pairs.filter(
      ({source, target}) => source !== target && mayBeName.test(source) && target.trim() !== '',
    );
    const losing = new Set(pairs.filter(mayLose));
    const uses = lostNames(pairs, {
      mayLose: (pair) => losing.has(pair),
      namesOf: (pair) => namesOf(pair, context),
      isKept: hasName,
    });
    let words: ReadonlySet<string> | undefined;
    const code = (): ReadonlySet<string> => (words ??= codeWords(page, context));
    const gone = Array.from(uses).flatMap(([name, {kept, lost}]) => {
      const isKnown = code().has(name) || (kept >= keptBy && lost.length * 2 <= kept + 1);
      return lost
        .filter(({target}) => isKnown || leavesPart(name, target) || isTransliterated(name, target))
        .map((pair) => ({pair, message: `Missing name \`${name}\` of the source`, expected: name}));
    });
    return [...alteredNames(page.pairs, context, (name) => code().has(name)), ...gone];
  },
};
export default check;

const inner = /(?<![\p{L}\p{N}_@./\\-])[A-Z][a-z]+(?:[A-Z][a-z]+)+(?![\p{L}\p{N}_@/-])/gu;
/** What any name with a capital inside is a part of, wherever it stands. */
const humps = /[A-Z][a-z]+(?:[A-Z][a-z]+)+/g;
const bold = /\*\*([a-z][a-z\d]{3,30})\*\*/g;

const mayBeName = /[a-z][A-Z][a-z]|\*\*[a-z]/;

/** Whether a translation has not all words of the source that may be names, or parts of one. */
function mayLose({source, target}: Pair): boolean {
  const words = new Set([...(source.match(humps) ?? []), ...labelsOf(source)]);
  return Array.from(words).some((word) => !target.includes(word));
}

/** Names with a capital inside, and words in bold type and lower case, but those in names of products. */
function namesOf({source}: Pair, {inline, products}: CheckContext): string[] {
  const text = prose(source, inline(source));
  const words = Array.from(new Set([...(text.match(inner) ?? []), ...labelsOf(source)]));
  if (words.length === 0) return words;
  const names = namesIn(text, products);
  return words.filter((word) => !names.some(({name}) => name.includes(word)));
}

/** Words in bold type and lower case. */
function labelsOf(source: string): string[] {
  return source.includes('**') ? Array.from(source.matchAll(bold), ([, word = '']) => word) : [];
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
