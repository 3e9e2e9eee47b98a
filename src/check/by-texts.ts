import type {Pair} from '../model/index.js';
import {isParagraph} from '../text/index.js';

/** Values of pairs, the same for the same two texts in the same locale, as far as both are sentences or paragraphs. */
export interface ByTexts<Value> {
  readonly get: (pair: Pair, locale: string) => Value | undefined;
  readonly set: (pair: Pair, locale: string, value: Value) => void;
  readonly clear: () => void;
}

interface Entry<Value> {
  readonly locale: string;
  readonly isParagraph: boolean;
  readonly source: string;
  readonly value: Value;
}

/** Makes values of pairs. Most targets have one source: only for the others are texts put together. */
export function byTexts<Value>(): ByTexts<Value> {
  const byTarget = new Map<string, Entry<Value>>();
  const others = new Map<string, Value>();
  return {
    get(pair, locale) {
      const first = byTarget.get(pair.target);
      if (!first) return undefined;
      return isOf(first, pair, locale) ? first.value : others.get(nameOf(pair, locale));
    },
    set(pair, locale, value) {
      const first = byTarget.get(pair.target);
      if (!first || isOf(first, pair, locale))
        byTarget.set(pair.target, {locale, isParagraph: isParagraph(pair), source: pair.source, value});
      else others.set(nameOf(pair, locale), value);
    },
    clear() {
      byTarget.clear();
      others.clear();
    },
  };
}

/** Whether an entry is that of a pair with the same target. Sentences of a paragraph are compared one by one. */
function isOf(entry: Entry<unknown>, pair: Pair, locale: string): boolean {
  return entry.locale === locale && entry.isParagraph === isParagraph(pair) && entry.source === pair.source;
}

function nameOf(pair: Pair, locale: string): string {
  return `${locale}\0${isParagraph(pair) ? 'paragraph' : ''}\0${pair.source}\0${pair.target}`;
}
