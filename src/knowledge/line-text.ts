import type {Page} from '../model/index.js';

/** Longest stretch outside pairs that is looked at before the first and after the last pair. */
const reach = 400;

/**
 * English text of the lines that pairs stand on, with what stands outside pairs, such as a code or marks of strong text.
 * It is not normalised: most of it is only looked at in passing.
 */
export function lineText(page: Page, pairs: readonly number[]): string {
  const all = pairs.flatMap((index) => page.pairs[index] ?? []);
  const first = all[0];
  const last = all.at(-1);
  if (!first || !last) return '';
  const before = page.text.slice(
    Math.max(0, first.start - reach, page.pairs[(pairs[0] ?? 0) - 1]?.end ?? 0),
    first.start,
  );
  const after = page.text.slice(
    last.end,
    Math.min(last.end + reach, page.pairs[(pairs.at(-1) ?? 0) + 1]?.start ?? page.text.length),
  );
  const inner = all.map((pair, index) => page.text.slice(all[index - 1]?.end ?? pair.start, pair.start) + pair.source);
  return (before.slice(before.lastIndexOf('\n') + 1) + inner.join('') + (after.split('\n', 1)[0] ?? '')).trim();
}
