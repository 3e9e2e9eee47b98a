import {groupBy} from '../../text/index.js';
import {keyOf} from './name-words.js';
import type {Replaced} from './replaced-runs.js';

/** One place where something was replaced, in all ways to cut it out of its sentence. */
export interface Occurrence {
  /** Index of the article. */
  readonly article: number;
  /** The version that no longer has it. */
  readonly to: number;
  readonly ways: readonly Replaced[];
}

/** Two forms, with every place where the older became the newer. */
export interface Chosen {
  readonly before: string;
  readonly after: string;
  readonly found: readonly (Replaced & {readonly article: number; readonly to: number})[];
}

/** So many of the places that one cut explains a wider one has to explain, to be the name. */
const sameName = 0.75;

/**
 * Chooses how each replacement is cut out: the widest way that holds for most of them, whole names before parts.
 *
 * @param fewest pages on which a form has to be replaced.
 */
export function chooseRuns(occurrences: readonly Occurrence[], fewest: number): Chosen[] {
  const chosen = new Map<string, Chosen['found'][number][]>();
  const cores = groupBy(occurrences, ({ways}) => pairKey(ways.at(-1)));
  for (const all of cores.values()) {
    let left = all;
    for (const onlyWhole of [true, false]) {
      for (;;) {
        const key = bestKey(left, fewest, onlyWhole);
        if (key === undefined) break;
        const rest: Occurrence[] = [];
        for (const one of left) {
          const way = one.ways.find((own) => pairKey(own) === key);
          if (!way) rest.push(one);
          else {
            const found = chosen.get(key) ?? [];
            found.push({...way, article: one.article, to: one.to});
            chosen.set(key, found);
          }
        }
        left = rest;
      }
    }
  }
  return Array.from(chosen, ([key, found]): Chosen => {
    const [before = '', after = ''] = key.split('\0');
    return {before, after, found};
  });
}

/** The widest of the ways that explain about as many places as any. */
function bestKey(occurrences: readonly Occurrence[], fewest: number, onlyWhole: boolean): string | undefined {
  const ways = new Map<string, {count: number; size: number; articles: Set<number>}>();
  for (const {ways: own, article} of occurrences) {
    const usable = own.filter(({whole}) => whole || !onlyWhole);
    for (const [key, [way]] of groupBy(usable, pairKey)) {
      const known = ways.get(key) ?? {count: 0, size: way?.before.length ?? 0, articles: new Set()};
      known.count++;
      known.articles.add(article);
      ways.set(key, known);
    }
  }
  const frequent = Array.from(ways).filter(([, {articles}]) => articles.size >= fewest);
  const most = Math.max(0, ...frequent.map(([, {count}]) => count));
  return frequent
    .filter(([, {count}]) => count >= most * sameName)
    .toSorted(([a, one], [b, other]) => other.size - one.size || other.count - one.count || (a < b ? -1 : 1))[0]?.[0];
}

function pairKey(way: Replaced | undefined): string {
  return way ? `${keyOf(way.before)}\0${keyOf(way.after)}` : '';
}
