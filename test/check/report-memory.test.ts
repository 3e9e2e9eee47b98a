import {describe, expect, it} from 'vitest';
import {byTexts} from '../../src/check/by-texts.js';
import {check, checks, reportMemory} from '../../src/check/index.js';
import type {CheckContext, Pair} from '../../src/model/index.js';
import {defaultProducts, resolveLocale} from '../../src/model/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {learnedLabels, pageOf} from './page-of.js';

const wrong = {source: 'Wait 24 hours.', target: 'Warten Sie 42 Stunden.'};

/** A pair whose target has so many letters, and its source none. */
function long(letter: string, length: number): Pair {
  return pairOf('', letter.repeat(length));
}

function pairOf(source: string, target: string, id = 'aaaaa-101'): Pair {
  const [pair] = pageOf('de-DE', [{source, target, id}]).pairs;
  if (!pair) throw new Error('Expected a pair');
  return pair;
}

describe('reportMemory', () => {
  it('has what was said of texts until there is no room, and then begins anew', () => {
    const memory = reportMemory(8);
    expect(memory.of(long('a', 4), 'de-DE')).toBeUndefined();
    memory.keep(long('a', 4), 'de-DE', []);
    memory.keep(pairOf('bb', 'bb'), 'de-DE', []);
    expect([memory.of(long('a', 4), 'de-DE'), memory.of(pairOf('bb', 'bb'), 'de-DE')]).toEqual([[], []]);
    memory.keep(long('c', 1), 'de-DE', []);
    expect([long('a', 4), pairOf('bb', 'bb'), long('c', 1)].map((pair) => memory.of(pair, 'de-DE'))).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  it('keeps a text of its size, and none that is longer', () => {
    const memory = reportMemory(8);
    memory.keep(long('a', 8), 'de-DE', []);
    expect(memory.of(long('a', 8), 'de-DE')).toEqual([]);
    memory.keep(long('b', 9), 'de-DE', []);
    expect([long('a', 8), long('b', 9)].map((pair) => memory.of(pair, 'de-DE'))).toEqual([undefined, undefined]);
    memory.keep(long('c', 4), 'de-DE', []);
    expect(memory.of(long('c', 4), 'de-DE')).toEqual([]);
  });

  it('tells texts apart that share one side, and the same in another locale or as a paragraph', () => {
    const known: readonly (readonly [Pair, string])[] = [
      [pairOf('Yes', 'Ja'), 'de-DE'],
      [pairOf('Yeah', 'Ja'), 'de-DE'],
      [pairOf('Yeah', 'Ja', 'aaaaa-p101'), 'de-DE'],
      [pairOf('Yes', 'Ja'), 'nl-NL'],
      [pairOf('Yes', 'Jawohl'), 'de-DE'],
    ];
    const values = byTexts<number>();
    for (const [at, [pair, locale]] of known.entries()) {
      expect(values.get(pair, locale)).toBeUndefined();
      values.set(pair, locale, at);
    }
    expect(known.map(([pair, locale]) => values.get(pair, locale))).toEqual([0, 1, 2, 3, 4]);
    for (const [at, [pair, locale]] of known.entries()) values.set(pair, locale, 10 * at);
    expect(known.map(([pair, locale]) => values.get(pair, locale))).toEqual([0, 10, 20, 30, 40]);
    values.clear();
    expect(known.map(([pair, locale]) => values.get(pair, locale))).toEqual(known.map(() => undefined));
  });
});

describe('check with a memory', () => {
  it('reports the same texts in all of their places', () => {
    const memory = reportMemory();
    const options = {locales, inline: parseInline, memory};
    const places = (file: string, pairs: readonly (typeof wrong)[]): string[] =>
      check([pageOf('de-DE', pairs, file)], options).map(
        ({file: found, line, ruleId, actual}) => `${found}:${line} ${ruleId} ${actual ?? ''}`,
      );
    expect(places('one.md', [wrong, wrong])).toEqual(['one.md:5 number-mismatch 42', 'one.md:7 number-mismatch 42']);
    expect(places('two.md', [{source: 'Wait.', target: 'Warten Sie.'}, wrong])).toEqual([
      'two.md:7 number-mismatch 42',
    ]);
  });

  it('tells locales apart', () => {
    const memory = reportMemory();
    const pair = {source: 'Restart the server.', target: '重新啟動服務器。'};
    const rules = (tag: string): string[] =>
      check([pageOf(tag, [pair])], {locales, inline: parseInline, memory}).map(({ruleId}) => ruleId);
    expect(rules('zh-CN')).not.toContain('term');
    expect(rules('zh-TW')).toContain('term');
    expect(rules('zh-CN')).not.toContain('term');
  });

  it('tells a paragraph, whose sentences are compared one by one, from a sentence', () => {
    const memory = reportMemory();
    const target = 'Warten Sie bis morgen. You have to wait until the end of the day.';
    const source = 'Wait until tomorrow. You have to wait until the end of the day.';
    const rules = (id: string): string[] =>
      check([pageOf('de-DE', [{id, source, target}])], {locales, inline: parseInline, memory}).map(
        ({ruleId}) => ruleId,
      );
    expect(rules('aaaaa-101')).toEqual(['partly-untranslated']);
    expect(rules('aaaaa-p101')).toEqual(['untranslated']);
    expect(rules('aaaaa-101')).toEqual(['partly-untranslated']);
  });
});

/** An object of which only some keys may be asked for. */
function only<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Value {
  return new Proxy(value, {
    get(from, key) {
      if (!keys.includes(key as keyof Value)) throw new Error(`Unexpected look at \`${String(key)}\``);
      return Reflect.get(from, key) as unknown;
    },
  });
}

describe.each(checks.filter(({run, looksAround}) => run && looksAround !== true).map((one) => [one.id, one] as const))(
  '%s',
  (_, {run}) => {
    it('looks at nothing but the texts of a pair', () => {
      for (const {locale: tag, source, target, learned = {}} of checks.flatMap(({examples}) => examples)) {
        const [pair] = pageOf(tag, [{source, target}]).pairs;
        if (!pair) continue;
        const context: Partial<CheckContext> = {
          locale: resolveLocale(tag, locales),
          sourceLanguage: resolveLocale('en-US', locales),
          inline: parseInline,
          products: defaultProducts,
          glossary: [],
          labels: learnedLabels(learned),
        };
        const given = only(context as CheckContext, [
          'locale',
          'sourceLanguage',
          'inline',
          'products',
          'glossary',
          'labels',
        ]);
        expect(() => run?.(only<Pair>(pair, ['id', 'source', 'target']), given)).not.toThrow();
      }
    });
  },
);
