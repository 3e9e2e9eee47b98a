import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article, Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile as reconcilePages, type ReconcileOptions} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';
import {pageText, type PageFacts} from '../page-text.js';

function reconcile(pages: readonly Page[], options: ReconcileOptions = {}): Article[] {
  return reconcilePages(pages, {locales, ...options});
}

function page(body: string, facts: PageFacts & {file?: string} = {}): Page {
  return read(pageText(body, facts), {
    file: facts.file ?? `${facts.locale ?? 'de-DE'}/${(facts.handoff ?? '').replaceAll('/', '-')}.md`,
  });
}

function one(pages: readonly Page[]): Article {
  const [article, ...more] = reconcile(pages);
  if (!article || more.length > 0) throw new Error(`Expected one article, not ${more.length + (article ? 1 : 0)}`);
  return article;
}

/** `status source` of the canonical units in one locale. */
function statuses(article: Article, locale: string): string[] {
  return article.units
    .filter((unit) => unit.present)
    .map((unit) => `${unit.locales.find((state) => state.locale === locale)?.status} ${unit.source}`);
}

function changes(article: Article): string[] {
  return article.changes.map(
    (change) => `${change.classes.join('+')} ${change.before ?? '∅'} → ${change.after ?? '∅'}`,
  );
}

const older: PageFacts = {handoff: '01/15/2019', commit: 'a'.repeat(40)};
const newer: PageFacts = {handoff: '03/20/2020', commit: 'b'.repeat(40)};

describe('reconcile', () => {
  it('gives a unit its variants, its change and its status in every locale', () => {
    const article = one([
      page(
        '# <a name="queues"></a>{{Queues|Warteschlangen}}\n\n{{Office 365 retries for 48 hours.|Office 365 versucht es 48 Stunden lang.}} {{Read this topic.|Lesen Sie dieses Thema.}}\n',
        older,
      ),
      page(
        '# <a name="queues"></a>{{Queues|Köer}}\n\n{{Microsoft 365 retries for 24 hours.|Microsoft 365 försöker i 24 timmar.}} {{Read this article.|Läs den här artikeln.}}\n',
        {...newer, locale: 'sv-SE'},
      ),
    ]);
    expect(article.key).toBe('11111111-2222-4333-8444-555555555555');
    expect(article.locales).toEqual(['de-DE', 'sv-SE']);
    expect(article.versions.map(({handoff, sourceCommit}) => [handoff, sourceCommit?.slice(0, 1)])).toEqual([
      ['2019-01-15', 'a'],
      ['2020-03-20', 'b'],
    ]);
    expect(statuses(article, 'de-DE')).toEqual([
      'current Queues',
      'patched Microsoft 365 retries for 24 hours.',
      'stale Read this article.',
    ]);
    expect(statuses(article, 'sv-SE')).toEqual([
      'current Queues',
      'current Microsoft 365 retries for 24 hours.',
      'current Read this article.',
    ]);
    const retry = article.units[1];
    expect(retry?.variants.map(({source, first, last, evidence}) => [source, first, last, evidence])).toEqual([
      [
        'Office 365 retries for 48 hours.',
        0,
        0,
        [
          {
            file: 'de-DE/01-15-2019.md',
            pair: 'ab12c-104',
            locale: 'de-DE',
            handoff: '2019-01-15',
            sourceCommit: 'a'.repeat(40),
          },
        ],
      ],
      [
        'Microsoft 365 retries for 24 hours.',
        1,
        1,
        [
          {
            file: 'sv-SE/03-20-2020.md',
            pair: 'ab12c-104',
            locale: 'sv-SE',
            handoff: '2020-03-20',
            sourceCommit: 'b'.repeat(40),
          },
        ],
      ],
    ]);
    expect(retry?.locales[0]).toMatchObject({
      patched: 'Microsoft 365 versucht es 24 Stunden lang.',
      patches: [
        {class: 'rename', before: 'Office 365', after: 'Microsoft 365', count: 1},
        {class: 'value', before: '48', after: '24', count: 1},
      ],
      translation: {target: 'Office 365 versucht es 48 Stunden lang.', variant: 0},
    });
    expect(article.changes).toMatchObject([
      {
        unit: retry?.id,
        classes: ['value', 'rename'],
        interval: {after: '2019-01-15', by: '2020-03-20'},
        from: 0,
        to: 1,
      },
      {classes: ['wording'], hunks: [{class: 'wording', before: 'topic', after: 'article'}]},
    ]);
  });

  it('leaves patches out when asked to', () => {
    const [article] = reconcile(
      [
        page('{{In Office 365.|In Office 365.}}', older),
        page('{{In Microsoft 365.|I Microsoft 365.}}', {...newer, locale: 'sv-SE'}),
      ],
      {patch: false},
    );
    expect(article?.units[0]?.locales[0]).toMatchObject({status: 'stale', patches: []});
  });

  it('calls a term what is replaced consistently, and wording what is not', () => {
    const article = one([
      page('{{The messaging server is down.|x}} {{Check your messaging server.|x}} {{Read this topic.|x}}', older),
      page('{{The email server is down.|x}} {{Check your email server.|x}} {{Read this article.|x}}', newer),
    ]);
    expect(changes(article)).toEqual([
      'term The messaging server is down. → The email server is down.',
      'term Check your messaging server. → Check your email server.',
      'wording Read this topic. → Read this article.',
    ]);
  });

  it('tells added, removed, moved, split and merged from changed', () => {
    const before = [
      'The first sentence stands alone.',
      'A second one talks about mail.',
      'Open the console, and then delete the connector there.',
      'Wait a day.',
      'Then call the network team for help.',
      'Nobody needs this last remark.',
    ];
    const after = [
      'A brand new opening of the page.',
      'A second one talks about mail.',
      'Open the console.',
      'Then delete the connector there.',
      'Wait a day, then call the network team for help.',
      'The first sentence stands alone.',
    ];
    const article = one([
      page(before.map((text) => `{{${text}|x}}`).join('\n\n'), older),
      page(after.map((text) => `{{${text}|x}}`).join('\n\n'), newer),
    ]);
    expect(changes(article)).toEqual([
      'wording+split Open the console, and then delete the connector there. → Open the console. Then delete the connector there.',
      'wording+merged Wait a day. Then call the network team for help. → Wait a day, then call the network team for help.',
      'moved The first sentence stands alone. → The first sentence stands alone.',
      'removed Nobody needs this last remark. → ∅',
      'added ∅ → A brand new opening of the page.',
    ]);
  });

  it('compares paragraph pairs by their sentences, side by side with their translations', () => {
    const article = one([
      page('{{p:Wait a day. Then try again.|Warten Sie. Dann weiter.}}', older),
      page('{{Wait a day.|Vänta.}} {{Then try again.|Försök igen.}}', {...newer, locale: 'sv-SE'}),
    ]);
    expect(article.changes).toEqual([]);
    expect(article.units.map((unit) => unit.locales[0]?.translation?.target)).toEqual(['Warten Sie.', 'Dann weiter.']);
  });

  it('keeps a paragraph whole whose translation has another number of sentences, and says so', () => {
    const article = one([
      page('{{p:Wait a day. Then try again.|Nach einem Tag wieder versuchen.}}', older),
      page('{{Wait a day.|Vänta.}} {{Then try again.|Försök igen.}}', {...newer, locale: 'sv-SE'}),
    ]);
    const ids = article.units.map((unit) => unit.id);
    expect(article.units.map((unit) => unit.locales[0]?.translation)).toMatchObject([
      {target: 'Nach einem Tag wieder versuchen.', covers: ids},
      {target: 'Nach einem Tag wieder versuchen.', covers: ids},
    ]);
    expect(statuses(article, 'de-DE')).toEqual(['current Wait a day.', 'current Then try again.']);
  });

  it('takes the translation made from the canonical wording, else the latest, whatever their dates', () => {
    const article = one([
      page('{{Keep it.|Alt.}} {{Change it.|Alt.}}', older),
      page('{{Keep it.|Neu.}} {{Change it now.|Neu.}}', newer),
      page('{{Keep it.|Nyast.}} {{Change it today.|Nyast.}}', {
        handoff: '05/05/2021',
        commit: 'c'.repeat(40),
        locale: 'sv-SE',
      }),
    ]);
    expect(article.units.map((unit) => unit.locales[0])).toMatchObject([
      {status: 'current', translation: {target: 'Neu.', variant: 0}, earlier: [{target: 'Alt.', variant: 0}]},
      {status: 'stale', translation: {target: 'Neu.', variant: 1}, earlier: [{target: 'Alt.', variant: 0}]},
    ]);
  });

  it('calls missing what a locale never had, and untranslated what is its source', () => {
    const article = one([
      page(
        '{{Open the mail queue and wait.|Open the mail queue and wait.}} {{Exchange Online|Exchange Online}}',
        older,
      ),
      page('{{Open the mail queue and wait.|Öppna kön.}} {{Exchange Online|Exchange Online}} {{Call us.|Ring.}}', {
        ...newer,
        locale: 'sv-SE',
      }),
    ]);
    expect(statuses(article, 'de-DE')).toEqual([
      'untranslated Open the mail queue and wait.',
      'current Exchange Online',
      'missing Call us.',
    ]);
  });

  it('takes the later file where one locale has one source commit twice, and keeps the other as evidence', () => {
    const article = one([
      page('{{Wait.|Warten.}}', {...older, hash: '1', file: 'a.md'}),
      page('{{Wait.|Bitte warten.}}', {...older, hash: '2', file: 'b.md'}),
    ]);
    expect(article.versions).toHaveLength(1);
    expect(article.units[0]?.locales[0]).toMatchObject({
      translation: {target: 'Bitte warten.'},
      earlier: [{target: 'Warten.'}],
    });
    expect(article.units[0]?.variants[0]?.evidence.map(({file}) => file)).toEqual(['a.md', 'b.md']);
  });

  it('recognises a sentence that was dropped and put back', () => {
    const article = one([
      page('{{Wait a day.|Warten.}} {{Call us.|Rufen Sie an.}}', older),
      page('{{Wait a day.|Warten.}}', newer),
      page('{{Wait a day.|Warten.}} {{Call us.|Anrufen.}}', {handoff: '05/05/2021', commit: 'c'.repeat(40)}),
    ]);
    expect(article.units).toHaveLength(2);
    expect(changes(article)).toEqual(['removed Call us. → ∅', 'added ∅ → Call us.']);
  });

  it('counts sentences under a new subheading as kept, not as moved', () => {
    const article = one([
      page('## <a name="refused"></a>{{Refused|x}}\n\n{{The host is off.|x}}\n\n{{Open the port.|x}}\n', older),
      page(
        '## <a name="refused"></a>{{Refused|x}}\n\n{{The host is off.|x}}\n\n### <a name="fix"></a>{{How to fix it|x}}\n\n- {{Open the port.|x}}\n',
        newer,
      ),
    ]);
    expect(changes(article)).toEqual(['added ∅ → How to fix it']);
  });

  it('gives nothing for no pages, and leaves pages without pairs out', () => {
    expect(reconcile([])).toEqual([]);
    expect(reconcile([page('Only text.', older)])).toEqual([]);
  });
});

const vocabulary = [
  'server',
  'queue',
  'mail',
  'host',
  'console',
  'network',
  'record',
  'alert',
  'domain',
  'report',
  'policy',
  'sender',
];
const sentence = fc
  .tuple(
    fc.constantFrom('Open', 'Check', 'Delete', 'Move'),
    fc.shuffledSubarray(vocabulary, {minLength: 4, maxLength: 7}),
  )
  .map(([verb, nouns]) => `${verb} the ${nouns.join(' and the ')}.`);
const body = fc.uniqueArray(sentence, {minLength: 3, maxLength: 10});
/** A translation: the same marks around other words. */
const translate = (text: string): string => text.replace(/[a-z]+/gi, (word) => `${word}um`);

const bodyOf = (sentences: readonly string[]): string =>
  sentences.map((text) => `{{${text}|${translate(text)}}}`).join('\n\n');

describe('reconcile, whatever the pages', () => {
  it('does not depend on the order of its input', () => {
    const versions = fc.array(body, {minLength: 2, maxLength: 4}).map((bodies) =>
      bodies.map((sentences, index) =>
        page(bodyOf(sentences), {
          handoff: `0${index + 1}/01/2020`,
          commit: `${index}`.repeat(40),
          locale: index % 2 ? 'sv-SE' : 'de-DE',
        }),
      ),
    );
    fc.assert(
      fc.property(
        versions.chain((pages) => fc.tuple(fc.constant(pages), fc.shuffledSubarray(pages, {minLength: pages.length}))),
        ([pages, shuffled]) => {
          expect(reconcile(shuffled)).toEqual(reconcile(pages));
        },
      ),
      {numRuns: 40},
    );
  });

  it('finds exactly one change of the right class where one sentence changed', () => {
    const change = fc.constantFrom<[string, string, string]>(
      ['value', 'Wait for 48 hours here.', 'Wait for 24 hours here.'],
      ['rename', 'Sign in to Office 365 here.', 'Sign in to Microsoft 365 here.'],
      ['link', 'See [the list](https://a.example/) here.', 'See [the list](https://b.example/) here.'],
      ['wording', 'Read the whole topic now.', 'Read the whole article now.'],
    );
    fc.assert(
      fc.property(body, change, fc.nat(), (sentences, [name, before, after], at) => {
        const place = at % (sentences.length + 1);
        const article = one([
          page(bodyOf(sentences.toSpliced(place, 0, before)), older),
          page(bodyOf(sentences.toSpliced(place, 0, after)), newer),
        ]);
        expect(changes(article)).toEqual([`${name} ${before} → ${after}`]);
      }),
      {numRuns: 60},
    );
  });

  it('calls a sentence that stands elsewhere moved, never removed and added', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (sentences, from, to) => {
        const start = from % sentences.length;
        const rest = sentences.toSpliced(start, 1);
        const end = to % (rest.length + 1);
        const article = one([
          page(bodyOf(sentences), older),
          page(bodyOf(rest.toSpliced(end, 0, sentences[start] ?? '')), newer),
        ]);
        expect(new Set(article.changes.flatMap((change) => change.classes))).toEqual(
          new Set(start === end ? [] : ['moved']),
        );
        expect(article.changes.length).toBeLessThanOrEqual(1);
      }),
      {numRuns: 60},
    );
  });

  it('calls a pair cut into its sentences split, and sentences in one pair merged, and nothing else', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat({max: 2}), fc.boolean(), (sentences, at, more, backwards) => {
        const from = at % (sentences.length - 1);
        const to = Math.min(sentences.length, from + 2 + more);
        const whole = [...sentences.slice(0, from), sentences.slice(from, to).join(' '), ...sentences.slice(to)];
        const [before, after] = backwards ? [sentences, whole] : [whole, sentences];
        const article = one([page(bodyOf(before), older), page(bodyOf(after), newer)]);
        expect(article.changes.map(({classes, hunks}) => [classes, hunks])).toEqual([
          [[backwards ? 'merged' : 'split'], []],
        ]);
        expect(statuses(article, 'de-DE').every((status) => status.startsWith('current'))).toBe(true);
      }),
      {numRuns: 60},
    );
  });

  it('changes nothing when its output is reconciled again', () => {
    const versions = fc.array(body, {minLength: 1, maxLength: 4}).map((bodies) =>
      bodies.map((sentences, index) =>
        page(bodyOf(sentences), {
          handoff: `0${index + 1}/01/2020`,
          commit: `${index}`.repeat(40),
          locale: index % 2 ? 'sv-SE' : 'de-DE',
        }),
      ),
    );
    fc.assert(
      fc.property(versions, (pages) => {
        const article = one(pages);
        expect(one(article.pages)).toEqual(article);
        // Pages that were brought up to date stay so.
        const brought = article.locales.map((locale) => {
          const present = article.units.filter((unit) => unit.present);
          const texts = present.map(
            (unit) =>
              `{{${unit.source}|${unit.locales.find((state) => state.locale === locale)?.translation?.target ?? 'Ny text.'}}}`,
          );
          return page(texts.join('\n\n'), {handoff: '12/01/2020', commit: 'f'.repeat(40), locale});
        });
        const again = one(brought);
        expect(again.changes).toEqual([]);
        for (const locale of again.locales)
          expect(statuses(again, locale).every((status) => status.startsWith('current'))).toBe(true);
        expect(again.units.map(({source}) => source)).toEqual(
          article.units.filter((unit) => unit.present).map(({source}) => source),
        );
      }),
      {numRuns: 40},
    );
  });

  it('calls everything current where nothing changed', () => {
    fc.assert(
      fc.property(body, (sentences) => {
        const article = one([page(bodyOf(sentences), older), page(bodyOf(sentences), newer)]);
        expect(article.changes).toEqual([]);
        expect(statuses(article, 'de-DE').every((status) => status.startsWith('current'))).toBe(true);
      }),
      {numRuns: 30},
    );
  });
});
