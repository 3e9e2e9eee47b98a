import type {Check, Page, PageReport, Report} from '../model/index.js';
import {alertKinds, otherAlertKinds} from './parts/alert-kinds.js';

/** What makes structure inside of a text, by name. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['alert', /\[!(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING)\]/gi],
  ['include', /\[!INCLUDE/gi],
  // Not at the beginning: `Step 1` is `1. Schritt` in many languages.
  ['list item', /\n {0,3}(?:[*+-]|\d{1,3}[.)]) /g],
  ['heading', /^ {0,3}#{1,6} /gm],
  ['paragraph', /\n[ \t]*\n(?=[\s\S])/g],
];

const check: Check = {
  id: 'structure-parity',
  description:
    'Alerts, includes, list items, headings or paragraphs inside of a pair differ between its two sides; or a section of the page has another heading level, or an alert another kind, than in the other locales or the English page of its version.',
  why: 'The page falls apart: a step becomes a sentence, a warning becomes text.',
  severity: 'error',
  itsType: 'non-conformance',
  mqm: 'major',
  silencedBy: ['target-missing', 'pair-broken', 'markup-rendering', 'markup-parity'],
  examples: [
    {locale: 'de-DE', source: 'Step 1', target: '1. Schritt'},
    {locale: 'de-DE', source: 'Use it - or not.', target: 'Verwenden Sie es - oder nicht.'},
    {
      locale: 'de-DE',
      source: 'Do this:\n- Restart it.',
      target: 'Tun Sie das: Starten Sie ihn neu.',
      reports: ['list item'],
    },
    {locale: 'de-DE', source: '[!WARNING] It is slow.', target: '[!TIP] Es ist langsam.', reports: ['TIP']},
    {locale: 'zh-CN', source: '[!NOTE] It is slow.', target: '注意：速度很慢。', reports: ['alert']},
  ],
  run({source, target}) {
    if (source === target || source.trim() === '' || target.trim() === '' || (!mayHold(source) && !mayHold(target)))
      return [];
    const other = otherAlert(source, target);
    if (other) return [other];
    return kinds.flatMap(([name, pattern]) => differing(name, count(source, pattern), count(target, pattern)));
  },
  runPage(page, {article}) {
    const strange = strangeAlerts(page);
    const {sourceCommit} = page.meta;
    if (!article || sourceCommit === undefined || page.english) return strange;
    const others = article.pages.filter(
      (other) => other.meta.sourceCommit === sourceCommit && other.meta.locale !== page.meta.locale,
    );
    const english = article.pages.filter((other) => other.english?.some(({commit}) => commit === sourceCommit));
    const alerts = otherAlertKinds(page, [...others, ...english]);
    return [...strange, ...alerts, ...(others.length < 2 ? [] : levels(page, others))];
  },
};
export default check;

const structure = /\[!|^ {0,3}(?:[*+-]|\d{1,3}[.)]|#{1,6}) |\n[ \t]*\n/m;
const atStart = /^ {0,3}[*+\-\d#]/;
const lineEnd = /[\n\r\u2028\u2029]/;

/** Whether a text may hold structure; most are one line that begins in a word. */
function mayHold(text: string): boolean {
  return (text.includes('[!') || atStart.test(text) || lineEnd.test(text)) && structure.test(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function differing(name: string, wanted: number, given: number): Report[] {
  if (wanted === given) return [];
  const many = (number: number): string => `${number === 0 ? 'no' : number} ${name}${number === 1 ? '' : 's'}`;
  return [
    {
      message: `Unexpected structure: ${many(given)}, expected ${many(wanted)}`,
      actual: many(given),
      expected: many(wanted),
    },
  ];
}

const alert = /\[!(NOTE|TIP|IMPORTANT|CAUTION|WARNING)\]/gi;

/** An alert of another kind than in the source: a warning that became a tip. */
function otherAlert(source: string, target: string): Report | undefined {
  if (!source.includes('[!') || !target.includes('[!')) return undefined;
  const kindsIn = (text: string): string[] => Array.from(text.matchAll(alert), ([, kind = '']) => kind.toUpperCase());
  const wanted = kindsIn(source);
  const given = kindsIn(target);
  const at = wanted.length === given.length ? given.findIndex((kind, index) => kind !== wanted[index]) : -1;
  const [expected, actual] = [wanted[at], given[at]];
  if (expected === undefined || actual === undefined) return undefined;
  return {message: `Unexpected alert \`${actual}\`, expected \`${expected}\``, actual, expected};
}

/** The mark of an alert at the beginning of a quote. */
const alertMark = /^[ \t]*(?:[-*+] )?> ?\[!([^\]\s]{2,20})\]/gm;
/** Tells without going over all lines that a page has no alert but usual ones. */
const mayBeStrange = new RegExp(`> ?\\[!(?!(?:${alertKinds.join('|').toUpperCase()})\\])[^\\]\\sa-z]`);

/** Alerts of a kind that does not exist, which render as text. They stand outside of pairs; the pair behind one is reported. */
function strangeAlerts({text, pairs}: Page): PageReport[] {
  if (!mayBeStrange.test(text)) return [];
  return Array.from(text.matchAll(alertMark)).flatMap(({1: kind = '', index}): PageReport[] => {
    const pair = pairs.find(({start}) => start > index) ?? pairs.at(-1);
    if (!pair || alertKinds.includes(kind.toLowerCase()) || /^[a-z]/.test(kind)) return [];
    return [{pair, message: `Unexpected kind of alert \`${kind}\`, which does not exist`, actual: kind}];
  });
}

/** Headings whose level differs from that in all other locales, where those agree. */
function levels(page: Page, others: readonly Page[]): PageReport[] {
  return page.sections.flatMap((section, index) => {
    const depths = others.map((other) => other.sections.find(({slug}) => slug === section.slug)?.depth);
    const [expected] = depths;
    if (
      section.slug === '' ||
      expected === undefined ||
      expected === section.depth ||
      depths.some((depth) => depth !== expected)
    )
      return [];
    const pair = page.pairs.find((one) => one.section === index);
    return pair
      ? [
          {
            pair,
            message: `Unexpected heading level ${section.depth}, expected ${expected} as in ${others.length} other locales`,
            actual: String(section.depth),
            expected: String(expected),
          },
        ]
      : [];
  });
}
