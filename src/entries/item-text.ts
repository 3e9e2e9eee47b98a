import type {LineItem, Sentence} from '../model/index.js';

/** An item as plain text: its sentences, then its literal text and its steps, each on a line of its own. */
export function itemText(item: LineItem): string {
  return itemLines(item).join('\n');
}

/** How a step is written, by its number from 1, or 0 where it has none. */
type Bullet = (number: number) => string;

const noBullet: Bullet = () => '';

/**
 * An item as lines of plain text.
 *
 * @param write writes a sentence; its text alone by default.
 * @param bullet begins the line of a step; lines below a bullet are indented by its length.
 */
export function itemLines(
  {lines, literals = [], ordered = false, steps = []}: LineItem,
  write: (sentence: Sentence) => string = ({text}) => text,
  bullet: Bullet = noBullet,
): string[] {
  const own = [lines.map(write).filter(Boolean).join(' '), ...literals].filter(Boolean);
  const below = steps.flatMap((step, index) => {
    const mark = bullet(ordered ? index + 1 : 0);
    const [first = '', ...rest] = itemLines(step, write, bullet);
    return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)];
  });
  return [...own, ...below];
}
