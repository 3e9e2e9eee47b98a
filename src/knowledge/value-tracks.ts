import type {Locale} from '../model/index.js';
import {normalise, quantities, remembered, withoutLiterals, type Quantity} from '../text/index.js';
import {aboutOf} from './about.js';
import {alignValues} from './align-values.js';

/** A wording of a sentence, with the versions that have it. */
export interface Wording {
  readonly source: string;
  /** Indexes of the first and the last version. */
  readonly first: number;
  readonly last: number;
}

/** One value that a sentence states, from wording to wording. */
export interface ValueTrack<One extends Wording> {
  /** The same in all wordings, from the last one that states it. */
  readonly about: string;
  readonly points: readonly ValuePoint<One>[];
}

/** A value in one wording. */
interface ValuePoint<One> {
  readonly quantity: Quantity;
  readonly wording: One;
}

/** Follows the values that a sentence states through its wordings, oldest first. */
export function valueTracks<One extends Wording>(
  wordings: readonly One[],
  {language, heading}: {readonly language: Locale; readonly heading: string},
): ValueTrack<One>[] {
  const open: ValuePoint<One>[][] = [];
  const all: ValuePoint<One>[][] = [];
  let before: readonly Quantity[] = [];
  for (const wording of wordings) {
    const stated = statedIn(wording.source, language);
    const {kept, changed} = alignValues(before, stated);
    const former = new Map([...kept, ...changed].map(([older, newer]) => [newer, older]));
    const next = stated.map((quantity) => {
      const older = former.get(quantity);
      const track = older && open.find((points) => points.at(-1)?.quantity === older);
      if (track) {
        track.push({quantity, wording});
        return track;
      }
      const begun = [{quantity, wording}];
      all.push(begun);
      return begun;
    });
    open.splice(0, open.length, ...next);
    before = stated;
  }
  return all.map((points) => ({about: aboutLast(points, language, heading), points}));
}

/** A sentence as values are looked for in it, and those that it states. */
export interface Stated {
  readonly sentence: string;
  readonly values: readonly Quantity[];
}

const readers = new WeakMap<Locale, (source: string) => Stated>();

/** What a Markdown sentence states. Each is asked for several times, by facts and by contradictions. */
export function readValues(source: string, language: Locale): Stated {
  let reader = readers.get(language);
  if (!reader) {
    reader = remembered((text) => {
      const sentence = withoutLiterals(normalise(text));
      return {sentence, values: quantities(sentence, language)};
    });
    readers.set(language, reader);
  }
  return reader(source);
}

/** The values that a Markdown sentence states. */
export function statedIn(source: string, language: Locale): readonly Quantity[] {
  return readValues(source, language).values;
}

function aboutLast<One extends Wording>(points: readonly ValuePoint<One>[], language: Locale, heading: string): string {
  const last = points.at(-1);
  if (!last) return '';
  const {sentence, values} = readValues(last.wording.source, language);
  const own = values.find(({start}) => start === last.quantity.start) ?? last.quantity;
  return aboutOf(sentence, own, {stated: values, heading, language});
}
