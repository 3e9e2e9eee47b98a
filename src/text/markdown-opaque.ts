/**
 * Makes a search for the end of code spans, linear however often it is asked: from the offset of a run of backticks,
 * never smaller than before, to the offsets of its code; `end` is -1 where nothing closes it.
 */
export function codeCloser(text: string): (start: number) => {innerStart: number; innerEnd: number; end: number} {
  /** Offsets of the runs that were not passed yet, by length. */
  let runs: Map<number, {at: number; readonly offsets: number[]}> | undefined;
  return (start) => {
    runs ??= runsOf(text);
    let innerStart = start;
    while (text[innerStart] === '`') innerStart++;
    const own = runs.get(innerStart - start);
    while (own && (own.offsets[own.at] ?? Infinity) < innerStart) own.at++;
    const innerEnd = own?.offsets[own.at] ?? -1;
    return {innerStart, innerEnd, end: innerEnd === -1 ? -1 : innerEnd + innerStart - start};
  };
}

function runsOf(text: string): Map<number, {at: number; readonly offsets: number[]}> {
  const runs = new Map<number, {at: number; readonly offsets: number[]}>();
  for (const {0: ticks, index} of text.matchAll(/`+/g)) {
    const known = runs.get(ticks.length);
    if (known) known.offsets.push(index);
    else runs.set(ticks.length, {at: 0, offsets: [index]});
  }
  return runs;
}

const autolink =
  /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>\p{Cc}]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iuy;
const tag =
  /<(?:[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z\d-]*\s*)>/iy;
/** Comments, instructions, sections of characters and declarations: how they begin and end. */
const others = [
  ['<!-->', ''],
  ['<!--->', ''],
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
] as const;

/** Makes a reader of what stands in angle brackets: an address, a tag, or `undefined` where it is only a text. */
export function afterAngles(text: string): (start: number) => {kind: 'autolink' | 'tag'; end: number} | undefined {
  const lastOf = new Map<string, number>();
  /** The next end; an end that the text does not have any more is searched for once. */
  const next = (end: string, from: number): number => {
    if (!lastOf.has(end)) lastOf.set(end, text.lastIndexOf(end));
    return from > (lastOf.get(end) ?? -1) ? -1 : text.indexOf(end, from);
  };
  return (start) => {
    if (next('>', start) === -1) return undefined;
    autolink.lastIndex = start;
    if (autolink.test(text)) return {kind: 'autolink', end: autolink.lastIndex};
    tag.lastIndex = start;
    if (tag.test(text)) return {kind: 'tag', end: tag.lastIndex};
    const found = others.find(([open]) => text.startsWith(open, start));
    if (!found || (found[0] === '<!' && !/[a-z]/i.test(text.charAt(start + 2)))) return undefined;
    const [open, close] = found;
    const end = next(close, start + open.length);
    return end === -1 ? undefined : {kind: 'tag', end: end + close.length};
  };
}
