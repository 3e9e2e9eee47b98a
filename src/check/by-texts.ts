import type {Pair} from '../model/index.js';
import {isParagraph} from '../text/index.js';

/** Values of pairs, the same for the same two texts in the same locale, as far as both are sentences or paragraphs. */
export interface ByTexts<Value> {
  readonly get: (pair: Pair, locale: string) => Value | undefined;
  readonly set: (pair: Pair, locale: string, value: Value) => void;
  readonly clear: () => void;
}

interface Entry<Value> {
  readonly kind: string;
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
      const kind = kindOf(pair, locale);
      return first.source === pair.source && first.kind === kind ? first.value : others.get(nameOf(pair, kind));
    },
    set(pair, locale, value) {
      const kind = kindOf(pair, locale);
      const first = byTarget.get(pair.target);
      if (!first || (first.source === pair.source && first.kind === kind))
        byTarget.set(pair.target, {kind, source: pair.source, value});
      else others.set(nameOf(pair, kind), value);
    },
    clear() {
      byTarget.clear();
      others.clear();
    },
  };
}

/** Sentences of a paragraph are compared one by one. */
function kindOf(pair: Pair, locale: string): string {
  return isParagraph(pair) ? `${locale} paragraph` : locale;
}

function nameOf({source, target}: Pair, kind: string): string {
  return `${kind}\0${source}\0${target}`;
}
