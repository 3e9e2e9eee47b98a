import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {reconcile, page, one, statuses, changes, older, newer} from './two-versions.js';

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

  it('sees nothing where a pair is cut into its sentences, or sentences stand in one pair', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat({max: 2}), fc.boolean(), (sentences, at, more, backwards) => {
        const from = at % (sentences.length - 1);
        const to = Math.min(sentences.length, from + 2 + more);
        const whole = [...sentences.slice(0, from), sentences.slice(from, to).join(' '), ...sentences.slice(to)];
        const [before, after] = backwards ? [sentences, whole] : [whole, sentences];
        const article = one([page(bodyOf(before), older), page(bodyOf(after), newer)]);
        expect(article.changes).toEqual([]);
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
