import type {CheckContext, Pair, Report} from '../../model/index.js';

/** A space behind an opening bracket or a backslash, or before a closing one. */
const mayBeInside = /[<([\\] |&lt; | (?:[>\\]|&gt;)/;

/** Spaces where a translation has taken apart what stands together in the source. */
const within: readonly {
  /** What has to stand in the source. */
  readonly whole: RegExp;
  readonly parted: RegExp;
  /** Whether nothing but the spaces has to go. */
  readonly isMendable: boolean;
}[] = [
  {
    whole: /(?:\\?<|&lt;)\/?\p{L}[\p{L}\p{M}\p{N}_.:-]*(?:\\?>|&gt;)/u,
    parted: /(?:\\?<|&lt;)(?: +\/?\p{L}[\p{L}\p{M}\p{N}_.:-]* *|\/?\p{L}[\p{L}\p{M}\p{N}_.:-]* +)(?:\\?>|&gt;)/u,
    isMendable: true,
  },
  {
    whole: /[([][\p{L}\p{N}]/u, // a link's bracket is left to `label-edges`
    parted: /(?:\\\[|\() +-?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u,
    isMendable: true,
  },
  {
    whole: /[\p{L}\p{N}_]\\{1,2}[\p{L}\p{N}]/u,
    parted: /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]{1,40}(?: \\{1,2} ?|\\{1,2} )[\p{L}\p{N}]+/u,
    isMendable: false,
  },
];

/** A space within brackets or a path, but for those of code. */
export function innerSpace({source, target}: Pair, {inline}: CheckContext): Report | undefined {
  if (!mayBeInside.test(target)) return undefined;
  for (const {whole, parted, isMendable} of within) {
    const found = parted.exec(target);
    if (!found || parted.test(source) || !whole.test(source)) continue;
    const [actual] = found;
    const [start, end] = [found.index, found.index + actual.length];
    if (inline(target).nodes.some((node) => node.type === 'code' && node.start < end && node.end > start)) continue;
    return {
      message: `Unexpected space in \`${actual}\``,
      actual,
      start,
      end,
      ...(isMendable && {fix: {start, end, text: actual.replaceAll(' ', '')}}),
    };
  }
  return undefined;
}
