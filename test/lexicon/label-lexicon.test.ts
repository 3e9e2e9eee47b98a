import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labelPairs} from '../../src/lexicon/index.js';

type PairText = readonly [source: string, target: string];

const english = {tag: 'en', functionWords: ['the', 'in', 'is']};

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');

/** A thousand pairs of which each has a word of its own. */
const fillers = alphabet
  .flatMap((a) =>
    alphabet.flatMap((b): PairText[] => ['like', 'some'].map((one) => [`${one}${a}${b}`, `${b}${a}${one}`])),
  )
  .slice(0, 1000);

/** What decides on what is found in some pairs once more pairs were learned from, and so many of no meaning. */
function learned(asked: readonly PairText[], others: readonly PairText[] = [], many = 1000): string[] {
  const pairs = labelPairs(english);
  for (const pair of [...others, ...fillers.slice(0, many)]) pairs.add(...pair);
  const numbers = asked.map((pair) => pairs.add(...pair)).filter((one) => one !== undefined);
  return pairs.learn().saidOf(numbers);
}

/** A word, its translations with how likely each is, and those by which it is known within a longer word. */
function parts(line: string): {word: string; translations: [string, number][]; within: string[]} {
  const [word = '', ...rest] = line.split(' ');
  const levels = rest.flatMap((one, at) => (/^\d$/.test(one) ? [at] : []));
  return {
    word,
    translations: levels.map((at) => [rest[at - 1] ?? '', Number(rest[at])]),
    within: rest.slice((levels.at(-1) ?? -1) + 1),
  };
}

/** The most likely translation of each word. */
function best(words: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    words.map(parts).map(({word, translations}) => [word, translations.toSorted(([, a], [, b]) => b - a)[0]?.[0]]),
  );
}

/** Short texts that tell what words of rules and queues mean. */
const lessons: readonly PairText[] = [
  ['Rules', 'Regels'],
  ['Old rules', 'Oude regels'],
  ['New rules', 'Nieuwe regels'],
  ['The rules of today', 'De regels van vandaag'],
  ['Rules for the queue', 'Regels voor de wachtrij'],
  ['Queue', 'Wachtrij'],
  ['New queue', 'Nieuwe wachtrij'],
  ['The queue is old', 'De wachtrij is oud'],
  ['Delete the queue', 'Wachtrij verwijderen'],
];

describe('labelPairs', () => {
  const asked: readonly PairText[] = [['Open **Queue** in **Rules**.', 'Open **Wachtrij** in **Regels**.']];

  it('learns what words of labels are translated by', () => {
    expect(best(learned(asked, lessons))).toEqual({queue: 'wachtr', rules: 'regels'});
  });

  it('says nothing before it has a thousand pairs', () => {
    expect(learned(asked, lessons, 1000 - 1 - lessons.length)).not.toEqual([]);
    expect(learned(asked, lessons, 1000 - 2 - lessons.length)).toEqual([]);
  });

  it('says nothing of a word that stands in fewer than five pairs', () => {
    // With the pair that is asked about, five have `queue` and six `rules`.
    expect(learned(asked, lessons.slice(0, -1)).map((line) => parts(line).word)).toEqual(['queue', 'rules']);
    const four = lessons.filter(([source]) => source !== 'Queue' && source !== 'New queue');
    expect(learned(asked, four).map((line) => parts(line).word)).toEqual(['rules']);
  });

  it('counts a pair once, and not what stays as it is', () => {
    const same: readonly PairText[] = Array.from({length: 9}, (): PairText => ['Ports', 'Poorten']);
    const port: PairText = ['Open **Ports**.', 'Open **Poorten**.'];
    expect(learned([port], same)).toEqual([]);
    const untranslated = Array.from({length: 9}, (_, at): PairText => [`Ports ${'abcdefghi'.charAt(at)}`, '']);
    expect(
      learned(
        [port],
        untranslated.map(([source]): PairText => [source, source]),
      ),
    ).toEqual([]);
  });

  it('takes up pairs with labels, and others up to forty characters', () => {
    const pairs = labelPairs(english);
    const long = 'Wait until all of the messages are sent.';
    expect(long).toHaveLength(40);
    expect(pairs.add('Open **Rules**.', 'Open **Regels**.')).toBe(0);
    expect(pairs.add(long, 'Wacht tot alles is verzonden.')).toBeUndefined();
    expect(pairs.add(`${long}!`, 'Wacht tot alles is verzonden!')).toBeUndefined();
    expect(pairs.add('See [rules](a.md).', 'Zie [regels](a.md).')).toBe(2);
    expect(pairs.add('Open **Rules**.', 'Open **Regels**.')).toBe(0);
  });

  it('gives all that is known, as lines', () => {
    const pairs = labelPairs(english);
    for (const pair of [...lessons, ...fillers]) pairs.add(...pair);
    const {words} = pairs.learn();
    expect(words).toEqual(words.toSorted());
    expect(best(words)).toMatchObject({queue: 'wachtr', rules: 'regels'});
  });

  it('names translations of words of labels that may stand within a longer word, from one in 32 on', () => {
    const pair: PairText = ['Open **Rules**.', 'Open **Regels**.'];
    const within = (many: number): string[] => {
      const texts = Array.from(
        {length: many},
        (_, at): PairText => [`Rules ${alphabet[at % 26]}x${alphabet[at >> 5]}`, at === 0 ? 'Kaders' : 'Regels'],
      );
      return learned([pair], texts).flatMap((line) => (parts(line).word === 'rules' ? parts(line).within : []));
    };
    // One text in 21, and one in 61.
    expect(within(20)).toEqual(expect.arrayContaining(['kaders', 'regels']));
    expect(within(60)).not.toContain('kaders');
  });

  it('says of a page only what stands in its own pairs', () => {
    const words = learned([['Open **Rules**.', 'Open **Wachtrij**.']], lessons);
    expect(words.flatMap((line) => parts(line).translations.map(([word]) => word))).not.toContain('regels');
  });

  it('keeps code and addresses out', () => {
    const codes = Array.from({length: 9}, (_, at): PairText => [`Run \`rules${at}\` [now](rules.md)`, 'Nu uitvoeren']);
    expect(learned(codes).map((line) => parts(line).word)).toEqual(['now', 'run']);
  });

  it('does not depend on the order of pairs', () => {
    const all = [...asked, ...lessons];
    const expected = learned(asked, lessons);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, {minLength: all.length}), fc.nat(all.length), (order, twice) => {
        expect(learned(asked, [...order, ...order.slice(0, twice)])).toEqual(expected);
      }),
      {numRuns: 20},
    );
  });
});
