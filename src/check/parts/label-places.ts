import type {InlineNode, Pair} from '../../model/index.js';
import {allMatches} from '../../text/index.js';

/** A stretch of the target that shows where a label went wrong. */
export interface LabelPlace {
  readonly start: number;
  readonly end: number;
  readonly fault: string;
}

const quotation = /"[^"]{2,80}"|“[^”]{2,80}”/g;

/** A quotation of which a label is only a part: `"the **List**"`, where the source has no quotation around its label. */
export function cutQuotation({source, target}: Pair, given: readonly InlineNode[]): LabelPlace | undefined {
  if (!/["“]/.test(target) || /["“]/.test(source)) return undefined;
  for (const {0: quoted, index} of allMatches(target, quotation)) {
    if (/[>[\]<]/.test(quoted)) continue;
    const end = index + quoted.length;
    const inside = given.filter((node) => node.type === 'strong' && node.start > index && node.end < end);
    const [label] = inside;
    if (!label || inside.length > 1) continue;
    const beside = target.slice(index, label.start) + target.slice(label.end, end);
    if (/\p{L}/u.test(beside)) return {start: index, end, fault: 'is only a part of its quotation'};
  }
  return undefined;
}

/** A `>` of a menu path with no step behind it. */
const loose = /\s\\>\s?(?=[.,;:)]|$)/;

/** A `>` of a menu path with nothing behind it, or with a label on one side only, where all of those of the source are between two. */
export function brokenPath({source, target}: Pair): LabelPlace | undefined {
  if (!source.includes('>')) return undefined;
  const last = target.includes('\\<') || loose.test(source) ? null : loose.exec(target);
  if (last) return {start: last.index + 2, end: last.index + 3, fault: 'has its `>` in another place'};
  const wanted = stepsIn(source);
  if (wanted.length === 0 || !wanted.every(({before, after}) => before && after)) return undefined;
  const given = stepsIn(target);
  const broken = given.length === wanted.length ? given.find(({before, after}) => before !== after) : undefined;
  return broken && {start: broken.at, end: broken.at + 1, fault: 'has its `>` in another place'};
}

interface Step {
  readonly at: number;
  /** Whether a label, in quotation marks or not, ends right before it, and begins right behind it. */
  readonly before: boolean;
  readonly after: boolean;
}

function stepsIn(text: string): Step[] {
  return allMatches(text, />/g)
    .filter(({index}) => /\S/.test(text.slice(0, index).replace(/\\$/, '')))
    .map(({index}) => ({
      at: index,
      before: /(?:[*_\]]|\]\([^()\s]{0,200}\))[\s"“”„\\]{0,6}$/.test(text.slice(Math.max(0, index - 220), index)),
      after: /^[\s"“”„(]{0,6}[*_[]/.test(text.slice(index + 1, index + 8)),
    }));
}
