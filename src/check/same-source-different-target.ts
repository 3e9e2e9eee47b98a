import type {Check, CheckContext, PageReport, Pair} from '../model/index.js';
import {groupBy, namesIn} from '../text/index.js';
import {comparable} from './parts/comparable.js';
import {prose} from './parts/prose.js';

/** Fewest words of a sentence, whose translation hardly depends on its context. */
const fewest = 5;
/** Fewest characters of a text with that many words. */
const shortest = 12;

const check: Check = {
  id: 'same-source-different-target',
  description:
    'One sentence has several translations on a page; those of the minority are reported, with the other one. A warning only where a number, a name, a label or a negation differs.',
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
    {
      locale: 'de-DE',
      source: 'Select **Save** in all of the lists.',
      target: 'Wählen Sie in allen Listen **Sichern** aus.',
      others: [
        {source: 'Select **Save** in all of the lists.', target: 'Wählen Sie in allen Listen **Speichern** aus.'},
      ],
      reports: ['Sichern'],
    },
  ],
  runPage(page, context) {
    const {sourceLanguage, locale} = context;
    if (locale.tag.split('-')[0] === sourceLanguage.tag.split('-')[0]) return [];
    const sentences = page.pairs.filter(
      ({source, target}) =>
        source.length >= shortest && source !== target && isSentence(source) && target.trim() !== '',
    );
    const place = (pair: Pair): string => `${page.blocks[pair.block]?.kind ?? ''}\t${String(pair.inLink)}`;
    return Array.from(groupBy(sentences, ({source}) => comparable(source)).values())
      .filter((group) => group.length > 1)
      .flatMap((group) => Array.from(groupBy(group, place).values()))
      .flatMap((group) => minority(group, context));
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
function minority(group: readonly Pair[], context: CheckContext): PageReport[] {
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
        ...(!differs(pair.target, expected.target, context) && {severity: 'info'}),
      })),
    );
}

/** Whether more than words differs between two translations: a number, a name, a label or a negation. */
function differs(one: string, other: string, context: CheckContext): boolean {
  return factsOf(one, context) !== factsOf(other, context);
}

function factsOf(target: string, {inline, locale, products}: CheckContext): string {
  const parsed = inline(target);
  const text = prose(target, parsed);
  const labels = parsed.nodes.filter(({type}) => type === 'strong').map((node) => comparable(node.text));
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const negations = locale.spaceless
    ? locale.denials.filter((word) => text.includes(word))
    : words.filter((word) => locale.denials.includes(word));
  const numbers = text.match(/\p{Nd}+/gu) ?? [];
  const names = namesIn(text, products).map(({name}) => name);
  return [labels, negations, numbers, names].map((facts) => facts.toSorted().join()).join('\n');
}
