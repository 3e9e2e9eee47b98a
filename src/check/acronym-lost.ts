import type {Check, CheckContext, Page, PageReport, Pair} from '../model/index.js';
import {lengthRatio} from './parts/length-ratio.js';
import {prose} from './parts/prose.js';
import {namesIn} from '../text/index.js';

/** Other pairs of the page that have to keep an acronym before it is missed in one. */
const keptBy = 3;
/** Share of the usual length below which a translation counts as too short to hold the acronym. */
const shorter = 0.9;

const acronym = /(?<![\p{L}\p{N}_@./-])[A-Z][A-Z\d]{1,5}(?=s?(?![\p{L}\p{N}_@-]))/gu;

const check: Check = {
  id: 'acronym-lost',
  description: 'An acronym of the source is gone, which other pairs of the page keep.',
  why: 'Acronyms are what readers search for; one that is gone took its noun with it.',
  severity: 'warning',
  itsType: 'omission',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'token-lost',
    'product-name',
    'number-mismatch',
    'markup-parity',
    'link-target',
    'pair-broken',
  ],
  examples: [
    {
      locale: 'de-DE',
      source: 'Restart the PC.',
      target: 'Starten Sie den Computer neu.',
      note: 'Nothing says that the acronym is kept elsewhere.',
    },
    {
      locale: 'zh-CN',
      source: 'Check the DNS server.',
      target: '检查服务器。',
      others: [
        {source: 'Open DNS.', target: '打开 DNS。'},
        {source: 'Find the DNS.', target: '查找 DNS。'},
        {source: 'The DNS is slow.', target: 'DNS 很慢。'},
      ],
      reports: ['DNS'],
    },
    {
      locale: 'de-DE',
      source: 'The DNS and its zone: DNS first.',
      target: 'Das DNS und seine Zone.',
      others: [
        {source: 'Open DNS.', target: 'DNS öffnen.'},
        {source: 'Find the DNS.', target: 'DNS suchen.'},
        {source: 'The DNS is slow.', target: 'Das DNS ist langsam.'},
      ],
      note: 'Once is enough.',
    },
  ],
  runPage(page, context) {
    const usual = lengthRatio(page);
    const uses = usesOf(page, context);
    return Array.from(uses).flatMap(([name, {kept, lost}]) => {
      if (kept < keptBy || lost.length * 4 > kept + 1) return [];
      // Written out it makes the translation longer.
      return lost
        .filter(({source, target}) => usual === undefined || target.length < source.length * usual * shorter)
        .map((pair) => toReport(name, pair));
    });
  },
};
export default check;

interface Use {
  readonly kept: number;
  readonly lost: readonly Pair[];
}

/** Where each acronym of the sources is kept and where it is lost. */
function usesOf({pairs}: Page, {inline, products}: CheckContext): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const pair of pairs) {
    const {source, target} = pair;
    // Headings in capitals are no acronyms.
    if (target.trim() === '' || source === target || !/[A-Z]{2}/.test(source) || !/[a-z]{2}/.test(source)) continue;
    const text = prose(source, inline(source));
    const names = namesIn(text, products);
    for (const name of new Set(text.match(acronym))) {
      if (names.some((found) => found.name.includes(name))) continue;
      const use = uses.get(name) ?? {kept: 0, lost: []};
      const isKept = target.toUpperCase().includes(name);
      uses.set(name, isKept ? {...use, kept: use.kept + 1} : {...use, lost: [...use.lost, pair]});
    }
  }
  return uses;
}

function toReport(name: string, pair: Pair): PageReport {
  return {pair, message: `Missing \`${name}\` of the source, which other pairs keep`, expected: name};
}
