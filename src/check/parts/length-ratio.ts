import type {Page} from '../../model/index.js';

/** Shortest source that counts, in characters: the lengths of shorter ones vary too much. */
const shortest = 30;
/** Fewest pairs that a usual length is taken from. */
const fewest = 5;

const ratios = new WeakMap<Page, number | undefined>();

/** The usual length of a translation for one character of the source on a page: the median; undefined when there are too few pairs. */
export function lengthRatio(page: Page): number | undefined {
  if (!ratios.has(page)) ratios.set(page, median(page));
  return ratios.get(page);
}

function median({pairs}: Page): number | undefined {
  const values = pairs.flatMap(({source, target}) =>
    source.length >= shortest && source !== target && target.trim() !== '' ? [target.length / source.length] : [],
  );
  return values.length < fewest ? undefined : values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
