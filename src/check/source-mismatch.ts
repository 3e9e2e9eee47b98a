import type {Article, Check} from '../model/index.js';
import {cutPair, normalise} from '../text/index.js';

const check: Check = {
  id: 'source-mismatch',
  description:
    'No version of the English page has the source of the pair, neither that which the page was made from nor another one.',
  why: 'The sentence was changed on the way, or comes from another page: what English says now is not what was translated.',
  severity: 'info',
  itsType: 'other',
  mqm: 'neutral',
  silencedBy: ['pair-broken'],
  examples: [
    {
      locale: 'de-DE',
      source: 'Wait a day. Then try again.',
      target: 'Warten Sie einen Tag. Versuchen Sie es dann wieder.',
      english: ['Wait a day.', 'Then try again.'],
    },
    {
      locale: 'de-DE',
      source: 'Wait for the post.',
      target: 'Warten Sie auf die Post.',
      english: ['Wait a day.', 'Then try again.'],
      reports: ['Wait for the post.'],
    },
  ],
  looksAround: true,
  run(pair, {article, locale, sourceLanguage}) {
    const known = article && englishOf(article);
    if (!known) return [];
    const source = normalise(pair.source);
    if (source === '' || known.has(source)) return [];
    if (cutPair({...pair, id: 'all-p1'}, sourceLanguage, locale).sources.every((one) => known.has(normalise(one))))
      return [];
    return [
      {
        message: `Unexpected source \`${pair.source.trim()}\`: no version of the English page has it`,
        actual: pair.source,
      },
    ];
  },
};
export default check;

const known = new WeakMap<Article, ReadonlySet<string> | undefined>();

/** All sentences of all English pages of an article as they are compared; nothing where there is no English page. */
function englishOf(article: Article): ReadonlySet<string> | undefined {
  if (!known.has(article)) {
    const pages = article.pages.filter(({english}) => english);
    const sentences = new Set(pages.flatMap(({pairs}) => pairs.map(({source}) => normalise(source))));
    known.set(article, pages.length === 0 ? undefined : sentences);
  }
  return known.get(article);
}
