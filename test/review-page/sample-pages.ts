import type {ReviewFinding, ReviewPage, ReviewText} from '../../src/model/review-page.js';
import {textHash} from '../../src/text/index.js';
import {samplePage, sampleSentence, type SampleSentence} from './sample-review.js';

/** A finding on a sentence whose Markdown is given. */
export function finding(given: Partial<ReviewFinding>, [source, target]: readonly [string, string]): ReviewFinding {
  return {
    rule: 'number-mismatch',
    severity: 'error',
    message: 'Unexpected number `24`, expected `48`',
    source: textHash(source),
    target: textHash(target),
    ...given,
  };
}

const renamed = (before: string, after: string): Pick<SampleSentence, 'en' | 'enWas' | 'to' | 'toWas'> => {
  const [start = '', end = ''] = before.split('|');
  const [startTo = '', endTo = ''] = after.split('|');
  const old = {s: 'Post Office', m: '-'};
  const now = {s: 'Mail Office', m: '+'};
  return {
    enWas: [start, old, end],
    en: [start, now, end],
    toWas: [startTo, old, endTo],
    to: [startTo, now, endTo],
  };
};

const bold = (s: string) => ({s, m: 'b'});
const code = (s: string) => ({s, m: 'c'});

/** Texts of a sample in one language. */
export interface SampleTexts {
  readonly locale: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly title: readonly [string, string];
  readonly renamed: readonly (readonly [string, string])[];
  readonly current: readonly (readonly [ReviewText, ReviewText])[];
  readonly stale: readonly [en: ReviewText, enWas: ReviewText, to: ReviewText];
  readonly number: readonly [en: string, before: string, wrong: string, after: string, fixed: string];
  readonly missing: string;
  readonly suggestion: string;
}

/** A page of everything that a review shows, in some language. */
export function everythingPage(texts: SampleTexts, path = `${texts.locale}/mail/queues`): ReviewPage {
  const rows: ReviewPage['rows'][number][] = [];
  const add = (given: SampleSentence): unknown => rows.push(sampleSentence(rows.length, given));
  const why = 'name `Post Office` to `Mail Office`';
  add({en: [texts.title[0]], to: [texts.title[1]], block: {kind: 'heading', depth: 1}});
  for (const [en, to] of texts.renamed.slice(0, 2))
    add({
      ...renamed(en, to),
      status: 'patched',
      group: 0,
      why,
      changes: ['rename'],
      others: [{locale: 'de-DE', status: 'stale', text: ['Das Post Office wartet.']}],
    });
  for (const [en, to] of texts.current) add({en, to});
  rows.push({outside: '[!INCLUDE [disclaimer](../includes/disclaimer.md)]', block: {kind: 'paragraph'}});
  add({en: [texts.title[0], ' 4.4.7'], to: [texts.title[1], ' 4.4.7'], block: {kind: 'heading', depth: 2}});
  const [staleEn, staleWas, staleTo] = texts.stale;
  add({
    en: staleEn,
    enWas: staleWas,
    to: staleTo,
    status: 'stale',
    why: 'wording',
    changes: ['wording'],
    block: {kind: 'paragraph', quote: 'note'},
    others: [{locale: 'fr-FR', status: 'current', text: ['Vérifiez ', bold('le connecteur'), '.']}],
  });
  const [english, before, wrong, after, fixed] = texts.number;
  const whole = before + wrong + after;
  add({
    en: [english],
    to: [before, {s: wrong, f: [0]}, after],
    findings: [
      finding({actual: wrong, expected: '48', message: `Unexpected number \`${wrong}\`, expected \`48\``, fixed}, [
        english,
        whole,
      ]),
      finding(
        {
          rule: 'terminal-punctuation',
          severity: 'warning',
          message: 'Unexpected end, expected `.`',
          note: 'Lists may do without.',
        },
        [english, whole],
      ),
    ],
    block: {kind: 'paragraph', item: '1.', depth: 1},
  });
  add({
    en: [texts.missing],
    status: 'missing',
    suggestions: [{text: texts.suggestion, from: 'mail/limits.md'}],
    block: {kind: 'paragraph', item: '2.', depth: 1},
  });
  add({
    en: ['Run ', code('Get-Queue'), ' twice.'],
    enMd: 'Run `Get-Queue` twice.',
    status: 'untranslated',
    block: {kind: 'cell', cell: [1, 0]},
  });
  for (const [en, to] of texts.renamed.slice(2))
    add({...renamed(en, to), status: 'patched', group: 0, why, changes: ['rename']});
  return samplePage(rows, {
    path,
    locale: texts.locale,
    direction: texts.direction ?? 'ltr',
    title: texts.title[0],
    file: `${path}.md`,
    url: 'https://forge.example/mail/queues.md',
    notes: ['A newer version of this page exists in English.'],
    groups: [{class: 'rename', before: 'Post Office', after: 'Mail Office', count: texts.renamed.length}],
  });
}

const link = (s: string): ReviewText[number] => ({s, m: 'a', u: 'https://example.com/connectors'});

export const swedish: SampleTexts = {
  locale: 'sv-SE',
  title: ['Messages wait in a queue', 'Meddelanden väntar i en kö'],
  renamed: [
    [
      'Mail that the connector cannot hand over waits in a queue, and | tries again to deliver each message for two days.',
      'E-post som kopplingen inte kan lämna över väntar i en kö, och | försöker på nytt att leverera varje meddelande under två dygn.',
    ],
    ['In | choose the connector.', 'Välj kopplingen i |.'],
    [
      'Sign in to | as an administrator, and open the page of the connector that the message trace names.',
      'Logga in i | som administratör, och öppna sidan för den koppling som meddelandespårningen nämner.',
    ],
    ['| keeps a record of every attempt.', '| för bok över varje försök.'],
  ],
  current: [
    [['The sender gets a report when the time is over.'], ['Avsändaren får en rapport när tiden är ute.']],
    [
      ['See ', link('connectors'), ' for more.'],
      ['Se ', link('kopplingar'), ' för mer.'],
    ],
    [
      ['Select ', bold('Save'), '.'],
      ['Välj ', bold('Spara'), '.'],
    ],
  ],
  stale: [
    [
      'Make sure that the ',
      {s: 'service', m: '+'},
      ' answers on port ',
      code('25'),
      {s: ' before you call support', m: '+'},
      '.',
    ],
    ['Make sure that the ', {s: 'server', m: '-'}, ' answers on port ', code('25'), '.'],
    ['Se till att servern svarar på port ', code('25'), '.'],
  ],
  number: ['Wait for 48 hours', 'Vänta i ', '24', ' timmar', 'Vänta i 48 timmar'],
  missing: 'Then call the people who run the other server.',
  suggestion: 'Ring sedan dem som sköter den andra servern.',
};

export const chinese: SampleTexts = {
  locale: 'zh-TW',
  title: ['Messages wait in a queue', '郵件在佇列中等候'],
  renamed: [
    [
      'Mail that the connector cannot hand over waits in a queue, and | tries again to deliver each message for two days.',
      '連接器無法轉交的郵件會在佇列中等候，| 會在兩天內重試傳遞每一封郵件。',
    ],
    ['In | choose the connector.', '在 | 中選擇連接器。'],
    ['| keeps a record of every attempt.', '| 會記錄每一次嘗試。'],
  ],
  current: [
    [['The sender gets a report when the time is over.'], ['時間結束時，寄件者會收到報告。']],
    [
      ['Select ', bold('Save'), '.'],
      ['選取 ', bold('儲存'), '。'],
    ],
  ],
  stale: [
    ['Make sure that the ', {s: 'service', m: '+'}, ' answers on port ', code('25'), '.'],
    ['Make sure that the ', {s: 'server', m: '-'}, ' answers on port ', code('25'), '.'],
    ['請確認伺服器在連接埠 ', code('25'), ' 上回應。'],
  ],
  number: ['Wait for 48 hours', '請等候 ', '24', ' 小時', '請等候 48 小時'],
  missing: 'Then call the people who run the other server.',
  suggestion: '接著請聯絡管理另一部伺服器的人員。',
};

export const arabic: SampleTexts = {
  locale: 'ar-SA',
  direction: 'rtl',
  title: ['Messages wait in a queue', 'تنتظر الرسائل في قائمة انتظار'],
  renamed: [
    [
      'Mail that the connector cannot hand over waits in a queue, and | tries again to deliver each message for two days.',
      'ينتظر البريد الذي لا يستطيع الموصل تسليمه في قائمة انتظار، ويحاول | تسليم كل رسالة مرة أخرى لمدة يومين.',
    ],
    ['In | choose the connector.', 'اختر الموصل في |.'],
    ['| keeps a record of every attempt.', 'يحتفظ | بسجل لكل محاولة.'],
  ],
  current: [
    [['Read https://example.com/help first.'], ['اقرأ https://example.com/help أولاً.']],
    [
      ['Select ', bold('Save'), '.'],
      ['حدد ', bold('حفظ'), '.'],
    ],
  ],
  stale: [
    ['Make sure that the ', {s: 'service', m: '+'}, ' answers on port ', code('25'), '.'],
    ['Make sure that the ', {s: 'server', m: '-'}, ' answers on port ', code('25'), '.'],
    ['تأكد من أن الخادم يستجيب على المنفذ ', code('25'), '.'],
  ],
  number: ['Wait for 48 hours', 'انتظر ', '24', ' ساعة', 'انتظر 48 ساعة'],
  missing: 'Then call the people who run the other server.',
  suggestion: 'ثم اتصل بمن يدير الخادم الآخر.',
};
