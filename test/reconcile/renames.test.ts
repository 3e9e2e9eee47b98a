import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {keptProducts, renames, type Product, resolveLocale, sourceLocale} from '../../src/model/index.js';
import {classify} from '../../src/reconcile/classify.js';
import {patch} from '../../src/reconcile/patch.js';
import {locales} from '../check/locales.js';

const rules: Product = {
  names: ['transfer rule', 'routing rule'],
  locales: {'de-DE': {'transfer rule': 'Transferregel', 'routing rule': 'Leitregel'}},
};

function patched(before: string, after: string, target: string, {tag = 'de-DE', products = [rules]} = {}) {
  const vocabulary = {products: renames(products), language: resolveLocale(sourceLocale, locales)};
  const hunks = classify(before, after, vocabulary);
  return {
    classes: hunks.map((hunk) => hunk.class),
    text: patch(before, target, hunks, {vocabulary, locale: resolveLocale(tag, locales)})?.patched,
  };
}

describe('renames', () => {
  it('are patched in the form of the locale, at the start of a sentence and with an ending, too', () => {
    expect(patched('Use a transfer rule.', 'Use a routing rule.', 'Nutzen Sie eine Transferregel.')).toEqual({
      classes: ['rename'],
      text: 'Nutzen Sie eine Leitregel.',
    });
    expect(patched('Transfer rules help.', 'Routing rules help.', 'Transferregeln helfen.').text).toBe(
      'Leitregeln helfen.',
    );
  });

  it('are not patched where the locale has no form, or says something else', () => {
    const texts = ['Use a transfer rule.', 'Use a routing rule.'] as const;
    expect(patched(...texts, 'Använd en transfer rule.', {tag: 'sv-SE'})).toEqual({classes: ['rename']});
    expect(patched(...texts, 'Nutzen Sie so eine Regel.').text).toBeUndefined();
  });

  it('join rows that share a name', () => {
    const products = [
      {names: ['Contoso Web App', 'Contoso on the web']},
      {names: ['Mail'], short: ['M']},
      {names: ['CWA', 'Contoso on the web'], locales: {'de-DE': {CWA: 'CWA', 'Contoso on the web': 'Contoso im Web'}}},
    ];
    expect(patched('Open CWA.', 'Open Contoso on the web.', 'Öffnen Sie CWA.', {products}).text).toBe(
      'Öffnen Sie Contoso im Web.',
    );
    expect(renames(products).map(({names}) => names)).toEqual([
      ['Mail'],
      ['Contoso Web App', 'Contoso on the web', 'CWA'],
    ]);
  });

  it('hold every name once', () => {
    const name = fc.constantFrom('Mail', 'Post', 'Chat', 'Hub', 'Web');
    const product = fc.record({names: fc.uniqueArray(name, {minLength: 1, maxLength: 3})});
    fc.assert(
      fc.property(fc.array(product), (products) => {
        const all = renames(products).flatMap(({names}) => names);
        expect(all.toSorted()).toEqual(Array.from(new Set(products.flatMap(({names}) => names))).toSorted());
      }),
    );
  });

  it('with forms are no names that a translation has to keep', () => {
    expect(keptProducts([rules, {names: ['Mail']}])).toEqual([{names: ['Mail']}]);
  });
});
