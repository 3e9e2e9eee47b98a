import {exchangeFormats, type ExchangeArticle, type ExchangeUnit, type FormatName} from '../../src/exchange/index.js';
import {closeGaps, type Suggestion} from '../../src/model/index.js';

/** A unit that is current, but for what is given. */
export function unit(known: Partial<ExchangeUnit> = {}): ExchangeUnit {
  const {id = 'u00000001'} = known;
  return {
    id,
    context: `mail/queues#${id}`,
    section: '',
    status: 'current',
    reviewed: undefined,
    source: 'Wait 24 hours.',
    target: 'Vänta 24 timmar.',
    previous: undefined,
    changes: [],
    place: {file: 'sv-SE/queues.md', line: 7, pair: 'ab12c-103'},
    handoff: '2020-05-12',
    findings: [],
    want: undefined,
    ...known,
  };
}

/** One of each status, one that a person has decided, and one with a finding and a suggestion. */
export const everyStatus: readonly ExchangeUnit[] = [
  unit(),
  unit({
    id: 'u00000002',
    status: 'patched',
    source: 'Open **Microsoft 365**.',
    target: 'Öppna **Microsoft 365**.',
    previous: {source: 'Open **Office 365**.', target: 'Öppna **Office 365**.'},
    changes: ['rename'],
  }),
  unit({
    id: 'u00000003',
    status: 'stale',
    source: 'Read this [article](https://example.com/a?b&c).',
    target: 'Läs detta [ämne](https://example.com/t).',
    previous: {
      source: 'Read this [topic](https://example.com/t).',
      target: 'Läs detta [ämne](https://example.com/t).',
    },
    changes: ['wording', 'link'],
  }),
  unit({id: 'u00000004', status: 'untranslated', source: 'Call `Get-Help` & wait.', target: ''}),
  unit({id: 'u00000005', status: 'missing', source: 'Close it.', target: '', place: undefined, handoff: undefined}),
  unit({
    id: 'u00000006',
    source: 'Ask the admin.',
    target: 'Fråga administratören.',
    reviewed: {action: 'accept', by: 'Kim', why: 'both words mean the same'},
  }),
  unit({
    id: 'u00000007',
    source: 'Wait 48 hours.',
    target: 'Vänta 24 timmar.',
    findings: [{severity: 'error', ruleId: 'number-mismatch', message: 'Unexpected `24`,\nexpected `48`'}],
    want: {keys: ['0123456789ab'], source: 'Wait 48 hours.', standing: ['Vänta 24 timmar.']},
  }),
];

/** An article of these units in Swedish. */
export function articleOf(units: readonly ExchangeUnit[], key = 'mail/queues'): ExchangeArticle {
  return {key, locale: 'sv-SE', handoff: '2020-05-12', units};
}

/** What another page says for every sentence for which others are wanted. */
const otherPage: Suggestion = {
  text: 'Vänta i 48 timmar.',
  from: {article: 'mail/lists', file: 'sv-SE/lists.md', line: 9, date: '2021-02-03'},
};

/** What an article gives in a format, with suggestions. */
export function partOf(
  format: FormatName,
  article: ExchangeArticle,
  {
    isApproved = false,
    found = [otherPage],
  }: {readonly isApproved?: boolean; readonly found?: readonly Suggestion[]} = {},
): string {
  const {part, suggestions} = exchangeFormats[format];
  return closeGaps(part(article, {isApproved}), (gap) => suggestions(gap, found));
}
