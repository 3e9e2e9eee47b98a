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
      source: 'Then try again.',
      target: 'Versuchen Sie es dann wieder.',
      english: ['Wait a day: Then try again. Or call.'],
      note: 'A part of a longer one.',
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
    const english = article && englishOf(article);
    if (!english) return [];
    const isThere = (text: string): boolean => english.sentences.has(text) || english.all.includes(text);
    const source = normalise(pair.source);
    if (source === '' || isThere(source)) return [];
    if (cutPair({...pair, id: 'all-p1'}, sourceLanguage, locale).sources.every((one) => isThere(normalise(one))))
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

/** The English of an article, as it is compared. */
interface English {
  readonly sentences: ReadonlySet<string>;
  /** All of them, each on a line: a pair may be a part of what the English page has in one piece. */
  readonly all: string;
}

const known = new WeakMap<Article, English | undefined>();

/** All sentences of all English pages of an article; nothing where there is no English page. */
function englishOf(article: Article): English | undefined {
  if (!known.has(article)) {
    const pages = article.pages.filter(({english}) => english);
    const sentences = new Set(pages.flatMap(({pairs}) => pairs.map(({source}) => normalise(source))));
    known.set(article, pages.length === 0 ? undefined : {sentences, all: Array.from(sentences).join('\n')});
  }
  return known.get(article);
}
