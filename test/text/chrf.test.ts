import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chrf} from '../../src/text/index.js';

const both = (hypotheses: readonly string[], references: readonly string[]) => {
  const corpus = hypotheses.map((hypothesis, index) => ({hypothesis, reference: references[index] ?? ''}));
  return [chrf(corpus, {wordOrder: 0}), chrf(corpus, {wordOrder: 2})];
};

describe('chrf', () => {
  // Values that sacreBLEU 2.6.0 gives: CHRF().corpus_score and CHRF(word_order=2).corpus_score.
  it.each([
    [['The cat sat on the mat.'], ['The cat is on the mat!'], 60.2759, 60.3935],
    [['Größe prüfen, dann speichern.'], ['Größe überprüfen und speichern.'], 53.8437, 50.6678],
    [['重启服务，然后等待。'], ['请重新启动服务并等待。'], 17.7986, 15.2559],
    [['abc'], ['abc'], 100, 100],
    [['abc'], ['xyz'], 0, 0],
    [[''], ['abc'], 0, 0],
    [['ab'], ['abcd'], 47.1698, 31.4465],
    [['one two', 'three'], ['one two three', 'three four'], 41.8911, 44.5226],
    [['a\u00A0b\u3000c\u001Dd'], ['abcd'], 100, 80],
    [['👍🏽 ok'], ['👍 ok'], 46.4286, 38],
  ])('gives for %j against %j what sacreBLEU gives', (hypotheses, references, plain, plus) => {
    const [first, second] = both(hypotheses, references);
    expect(first).toBeCloseTo(plain, 2);
    expect(second).toBeCloseTo(plus, 2);
  });

  it('by hand: `ab` in `abcd` has precision 1 and recall (2/4 + 1/3) / 2', () => {
    const recall = (2 / 4 + 1 / 3) / 2;
    expect(chrf([{hypothesis: 'ab', reference: 'abcd'}], {wordOrder: 0})).toBeCloseTo(
      (100 * 5 * recall) / (4 + recall),
      10,
    );
  });

  it('is 100 for a text and itself, and never out of 0 to 100', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.string({unit: 'grapheme'}), (a, b) => {
        const value = chrf([{hypothesis: a, reference: b}], {wordOrder: 2});
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100.000001);
        if (/[a-z\d]/i.test(a)) expect(chrf([{hypothesis: a, reference: a}], {wordOrder: 0})).toBeCloseTo(100, 8);
      }),
    );
  });
});
