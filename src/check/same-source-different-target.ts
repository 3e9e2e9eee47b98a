import type {Check, PageReport, Pair} from '../model/index.js';
import {comparable} from './parts/comparable.js';
import {groupBy} from '../text/index.js';

/** Fewest words of a sentence, whose translation hardly depends on its context. */
const fewest = 5;
/** Fewest characters of a text with that many words. */
const shortest = 12;

const check: Check = {
  id: 'same-source-different-target',
  description:
    'One sentence has several translations on a page; those of the minority are reported, with the other one.',
  why: 'Readers look for a difference where there is none.',
  severity: 'warning',
  itsType: 'inconsistency',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'pair-broken',
    'markup-parity',
    'number-mismatch',
    'doubled-word',
    'drift',
  ],
  examples: [
    {
      locale: 'de-DE',
      source: 'Start all of the services again.',
      target: 'Starten Sie alle Dienste neu.',
      others: [{source: 'Start all of the services again.', target: 'Starten Sie alle Dienste  neu.'}],
      note: 'White space and case do not count.',
    },
    {
      locale: 'de-DE',
      source: 'Select Save.',
      target: 'Klicken Sie auf „Speichern“.',
      others: [{source: 'Select Save.', target: 'Wählen Sie „Speichern“ aus.'}],
      note: 'Too short to be sure.',
    },
    {
      locale: 'de-DE',
      source: 'Start all of the services again.',
      target: 'Starten Sie jeden Dienst erneut.',
      others: [
        {source: 'Start all of the services again.', target: 'Starten Sie alle Dienste neu.'},
        {source: 'Start all of the services again.', target: 'Starten Sie alle Dienste neu.'},
      ],
      reports: ['jeden Dienst'],
    },
  ],
  runPage(page, {sourceLanguage, locale}) {
    if (locale.tag.split('-')[0] === sourceLanguage.tag.split('-')[0]) return [];
    const sentences = page.pairs.filter(
      ({source, target}) =>
        source.length >= shortest && source !== target && isSentence(source) && target.trim() !== '',
    );
    const groups = groupBy(
      sentences,
      (pair) => `${page.blocks[pair.block]?.kind ?? ''}\t${String(pair.inLink)}\t${comparable(pair.source)}`,
    );
    return Array.from(groups.values())
      .filter((group) => group.length > 1)
      .flatMap(minority);
  },
};
export default check;

/** Whether a source has as many words as a sentence; counted without cutting it, since every pair is asked. */
function isSentence(source: string): boolean {
  let words = 1;
  for (let space = source.indexOf(' '); space !== -1 && words < fewest; space = source.indexOf(' ', space + 1)) words++;
  return words >= fewest;
}

/** Pairs of a group whose translation is not the commonest one; of equally common ones, the first counts. */
function minority(group: readonly Pair[]): PageReport[] {
  const wordings = Array.from(groupBy(group, ({target}) => comparable(target)).values());
  const most = Math.max(...wordings.map(({length}) => length));
  const common = wordings.find(({length}) => length === most);
  const expected = common?.[0];
  if (!common || !expected || wordings.length < 2) return [];
  return wordings
    .filter((wording) => wording !== common)
    .flatMap((wording) =>
      wording.map((pair) => ({
        pair,
        message: `Unexpected translation of a sentence that has another one ${most === 1 ? '' : `${most} times `}on this page, as in \`${expected.id}\``,
        actual: pair.target,
        expected: expected.target,
      })),
    );
}
