import type {CheckContext, InlineNode, Pair, Report} from '../../model/index.js';

/** Half a word at the end of a label, whose other half stands outside: `**IP-** адресов`; two words may share a second half. */
export function halfWord({start, end}: InlineNode, {source, target}: Pair, {locale}: CheckContext): Report | undefined {
  const half = /(?<!\p{L})(\p{L}{1,40}-)[*_]{1,2}$/u.exec(target.slice(start, end))?.[1];
  const other = /^ (\p{Ll}+)/u.exec(target.slice(end, end + 30))?.[1];
  if (half === undefined || other === undefined || locale.joiningWords.includes(other)) return undefined;
  if (/-[*_]/.test(source)) return undefined;
  const isDash = / [-–—] /.test(source);
  return {
    message: isDash
      ? `Unexpected \`${half}\` without a space before its dash`
      : `Unexpected space behind \`${half}\`, which the rest of its word follows`,
    actual: half,
    start: end - half.length,
    end,
  };
}
