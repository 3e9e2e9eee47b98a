import {describe, expect, it} from 'vitest';
import {alteredTokens, misreadNumbers, otherUnits, type Defect} from './defects.js';
import {alarmsOnEach, sentencesIn, technicalLocales} from './technical-pages.js';

/** What is not found of some defects, and pairs with more than one finding on their numbers. */
function missed(locale: string, defects: readonly Defect[]): {readonly lost: string[]; readonly twice: string[]} {
  const found = alarmsOnEach(
    locale,
    defects.map(({sentence: {source}, target}) => ({source, target})),
  );
  const texts = (wanted: (index: number) => boolean): string[] =>
    defects.filter((_, index) => wanted(index)).map(({kind, target}) => `${kind}: ${target}`);
  return {
    lost: texts((index) => found[index]?.length === 0),
    twice: texts((index) => (found[index] ?? []).filter(({ruleId}) => ruleId === 'number-mismatch').length > 1),
  };
}

describe.each(technicalLocales)('defects in technical pages in %s', (locale) => {
  const sentences = sentencesIn(locale);

  it('are all found in identifiers, formulas, versions and whatever else is the same in every language', () => {
    const defects = alteredTokens(sentences);
    expect(defects.length).toBeGreaterThan(80);
    expect(missed(locale, defects)).toEqual({lost: [], twice: []});
  });

  it('are all found in units', () => {
    const defects = otherUnits(locale, sentences);
    expect(defects.length).toBeGreaterThan(12);
    expect(missed(locale, defects)).toEqual({lost: [], twice: []});
  });

  it('are nearly all found in numbers, with one finding each', () => {
    const defects = misreadNumbers(sentences);
    expect(defects.length).toBeGreaterThan(300);
    const {lost, twice} = missed(locale, defects);
    expect(twice).toEqual([]);
    // Where a word stands beside it that may be the number, a lost one is not missed: `dvoufaktorové přihlášení má kroky`.
    expect(lost.filter((defect) => !/^(?:number lost|digit)/.test(defect))).toEqual([]);
    expect(lost.length / defects.length).toBeLessThan(0.03);
  });
});
