import {describe, expect, it} from 'vitest';
import type {UnitInLocale} from '../../src/model/index.js';
import {articleOf, pageOf, versionFacts} from './versions.js';

const [first = {}, second = {}, third = {}] = versionFacts;
const german = (body: string, facts: typeof first, file: string) => pageOf(body, {...facts, file});
const swedish = (body: string, facts: typeof first) => pageOf(body, {...facts, locale: 'sv-SE', file: 'sv.md'});
const state = (pages: Parameters<typeof articleOf>[0]): UnitInLocale | undefined =>
  articleOf(pages)
    .units.find(({present}) => present)
    ?.locales.find(({locale}) => locale === 'de-DE');

describe('the translation that counts', () => {
  const old = german('{{Wait one day.|Alt.}}', first, 'a.md');
  const new_ = german('{{Wait one hour.|Neu.}}', second, 'b.md');

  it('is one made from the canonical wording, though another was made from a newer version', () => {
    expect(state([old, new_, swedish('{{Wait one day.|x}}', third)])).toMatchObject({
      status: 'current',
      translation: {target: 'Alt.'},
      earlier: [{target: 'Neu.'}],
    });
  });

  it('is else the one made from the newest version', () => {
    expect(state([old, new_, swedish('{{Wait one week.|x}}', third)])).toMatchObject({
      status: 'stale',
      translation: {target: 'Neu.'},
      earlier: [{target: 'Alt.'}],
    });
  });

  it('is so by the order of the versions, whatever the handoffs', () => {
    const english = ['one day', 'one hour', 'one week'].map((wait, index) => ({
      ...pageOf(`{{Wait ${wait}.|Wait ${wait}.}}`, {locale: 'en-US', file: `en-${index}.md`}),
      english: [{commit: ('abc'[index] ?? '').repeat(40), time: `2020-01-0${[2, 1, 3][index]}T00:00:00Z`}],
    }));
    const pages = [old, new_, swedish('{{Wait one week.|x}}', third)];
    expect(state([...pages, ...english])?.translation?.target).toBe('Alt.');
  });

  it('is of two made from the canonical wording the newer one', () => {
    const again = german('{{Wait one day.|Wieder.}}', second, 'b.md');
    expect(state([old, again, swedish('{{Wait one day.|x}}', third)])?.translation?.target).toBe('Wieder.');
  });

  it('is of two files of one version the one whose name sorts last, whatever its hash', () => {
    const twice = (hashes: readonly string[]): string | undefined =>
      state(hashes.map((hash, index) => pageOf(`{{Wait.|${hash}}}`, {...first, hash, file: `${index}.md`})))
        ?.translation?.target;
    expect(twice(['1', '2'])).toBe('2');
    expect(twice(['2', '1'])).toBe('1');
  });

  it('of several sentences counts for all of them or for none', () => {
    const whole = german('{{p:Wait a day. Then try.|Zusammen.}}', first, 'a.md');
    const target = (pages: Parameters<typeof articleOf>[0]) =>
      articleOf(pages).units.map(({locales}) => locales[0]?.translation?.target);
    expect(
      target([
        whole,
        german('{{Wait a day.|Neu.}}', second, 'b.md'),
        swedish('{{Wait a day.|x}} {{Then try.|x}}', third),
      ]),
    ).toEqual(['Neu.', undefined]);
    expect(target([whole, swedish('{{Wait a day.|x}} {{Then try.|x}}', third)])).toEqual(['Zusammen.', 'Zusammen.']);
  });
});

describe('a sentence that was removed', () => {
  const count = (bodies: readonly string[]): number =>
    articleOf(bodies.map((body, index) => german(body, versionFacts[index] ?? {}, `${index}.md`))).units.length;
  const kept = '## <a name="one"></a>{{One|x}}\n\n{{Wait a day.|x}}\n\n';
  const other = '## <a name="two"></a>{{Two|x}}\n\n{{Try it.|x}}\n\n';

  it('is the same unit when it comes back word by word, wherever, and another one in other words', () => {
    const before = `${kept}{{Call us.|x}}\n\n${other}`;
    expect(count([before, kept + other, before])).toBe(5);
    expect(count([before, kept + other, `${kept}${other}{{Call us.|x}}\n`])).toBe(5);
    expect(count([before, kept + other, `${kept}{{Call us now.|x}}\n\n${other}`])).toBe(6);
  });

  it('is the one of its section first, though another one comes back before it', () => {
    const call = '{{Call us.|x}}\n\n';
    const three = '## <a name="three"></a>{{Three|x}}\n\n';
    const ids = (bodies: readonly string[]) =>
      articleOf(bodies.map((body, index) => german(body, versionFacts[index] ?? {}, `${index}.md`)))
        .units.filter(({source}) => source === 'Call us.')
        .map(({section, variants: [first]}) => [section, first?.first]);
    // It was in the second section; one in a new section stands before it now.
    expect(ids([kept + other + call, kept + other, `${three}${call}${kept}${other}${call}`])).toEqual([
      ['three', 2],
      ['two', 0],
    ]);
  });
});
