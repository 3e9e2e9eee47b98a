import type {Inline, InlineNode} from '../../model/index.js';

const entity = '(?:amp|lt|gt|quot|nbsp|mdash|ndash)';
const word = String.raw`[\p{L}\p{N}]`;
/** A mark behind a backslash is only itself, and so are `&` where no entity is named, a backslash before a letter, `_` within a word. */
const escaped = String.raw`\\[!"#$%&'()*+,./:;<=>?@[\\\]^_\x60{|}~\-]`;
const lone = String.raw`&(?![#\w]{1,40};)|\\(?=[\p{L}\p{N} ])|(?<=${word})_(?=${word})`;
/** What plain text within a construct may hold: nothing that could be markup. */
const plain = String.raw`(?:[^*_\x60[\]<&\\~\n]|&${entity};|${lone}|${escaped})*`;
/** Strong or slanted text opens before a letter or digit, and before a mark when a space or the start is before it. */
const opening = (marks: string): string => String.raw`(?:${word}|(?<=(?:^|\s)${marks})[^\s*_\x60[\]<&\\~])`;
/** It closes behind a letter or digit, and behind a mark when a space, a mark or the end is behind it. */
const closing = (marks: string): string => String.raw`(?:${word}|[^\s*_\x60[\]<&\\~](?=${marks}(?:[\s.,:;?!)]|$)))`;
/** What is one character alone has to do both. */
const inner = (name: string, marks: string): string =>
  `(?<${name}>${opening(marks)}${plain}${closing(marks)}|(?=${closing(marks)})${opening(marks)})`;
const path = String.raw`[^\s()<>&\\\x60[\]]|&(?:amp;|(?![#\w]{1,40};))`;
const address = String.raw`(?:${path}|\((?:${path})*\))+`;

/**
 * Constructs that can be read in one way only, side by side and not in each other: escapes, lone `&` and `_`,
 * code, strong and emphasised words, links and images with a plain label and address, a strong link, an image as a
 * label, addresses in angle brackets, tags with plain attributes, and the commonest entities.
 */
const construct = new RegExp(
  [
    escaped,
    lone,
    String.raw`(?<!\x60)\x60(?<code>[^\x60\n]+)\x60(?!\x60)`,
    String.raw`(?<!\*)\*\*${inner('strong', String.raw`\*\*`)}\*\*(?!\*)`,
    String.raw`(?<!\*)\*${inner('star', String.raw`\*`)}\*(?!\*)`,
    `(?<![\\p{L}\\p{N}_])_${inner('line', '_')}_(?![\\p{L}\\p{N}_])`,
    String.raw`(?<=^|\s)\*\*\[(?<strongLabel>${plain})\]\((?<strongUrl>${address})\)\*\*(?=[\s.,:;?!)]|$)`,
    String.raw`\[!\[(?<alt>${plain})\]\((?<imageUrl>${address})\)\]\((?<outerUrl>${address})\)`,
    String.raw`(?<bang>!?)\[(?<label>${plain})\]\((?<url>${address})\)`,
    String.raw`<(?<auto>https?://[^\s<>&\\]+)>`,
    String.raw`(?<tag><(?:/[a-z][a-z\d]*|[a-z][a-z\d]*(?: [a-z][\w-]*="[^"<>&\\\n]*")* ?/?)>)`,
    `&${entity};`,
    // Brackets that make no link, whose partner stands before or behind them, and marks that open nothing.
    String.raw`\[${plain}\](?![([])`,
    String.raw`\](?!\()`,
    String.raw`<(?=[\s<>[\](",;:\\@]|$)`,
    '(?<!~)~(?!~)',
  ].join('|'),
  'uy',
);
/** What may be markup, and in a text of simple constructs begins one. An exclamation mark does so before a label only. */
const mark = /[*_`[\]<&\\~\n\r]/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  mdash: '—',
  ndash: '–',
};

/**
 * Reads the inline markup of a text that holds simple constructs only; most texts do.
 *
 * @returns the same as a CommonMark parser gives, or undefined where a parser has to judge.
 */
export function simpleInline(padded: string): Inline | undefined {
  // Spaces behind a text are no part of what it says.
  let length = padded.length;
  while (padded[length - 1] === ' ') length--;
  const markdown = padded.slice(0, length);
  if (markdown.trim() !== markdown) return undefined;
  const nodes: InlineNode[] = [];
  let text = '';
  let at = 0;
  // The pattern is tried only at marks: tried at every character it takes four times as long.
  for (let start = nextMark(markdown, 0); start !== -1; start = nextMark(markdown, at)) {
    construct.lastIndex = start;
    const match = construct.exec(markdown);
    if (!match) return undefined;
    text += markdown.slice(at, start);
    at = construct.lastIndex;
    const found = toNodes(match, at);
    const last = found.at(-1);
    // A text with spaces at its edges is left to the parser.
    if (last && last.text.trim() !== last.text) return undefined;
    text += last ? (unseen.includes(last.type) ? '' : last.text) : decode(match[0]);
    nodes.push(...found);
  }
  return {nodes, text: text + markdown.slice(at)};
}

/** Where the next mark is; an image begins at its exclamation mark. */
function nextMark(markdown: string, from: number): number {
  mark.lastIndex = from;
  const start = mark.exec(markdown)?.index ?? -1;
  return start > from && markdown[start] === '[' && markdown[start - 1] === '!' ? start - 1 : start;
}

const unseen: readonly InlineNode['type'][] = ['code', 'image', 'html'];

/** The nodes of a match, outermost first; none for an escape or a mark that is only itself. */
function toNodes({groups = {}, index}: RegExpExecArray, end: number): InlineNode[] {
  const {code, strong, star, line, bang, label, url, auto, tag, strongLabel, strongUrl, alt, imageUrl, outerUrl} =
    groups;
  const place = {start: index, end};
  if (code !== undefined) return [{type: 'code', ...place, text: code}];
  if (strong !== undefined) return [{type: 'strong', ...place, text: decode(strong)}];
  if (star !== undefined || line !== undefined) return [{type: 'emphasis', ...place, text: decode(star ?? line ?? '')}];
  if (label !== undefined)
    return [{type: bang === '!' ? 'image' : 'link', ...place, text: decode(label), url: decode(url ?? '')}];
  if (auto !== undefined) return [{type: 'link', ...place, text: auto, url: auto}];
  if (tag !== undefined) return [{type: 'html', ...place, text: tag}];
  if (strongLabel !== undefined) {
    const text = decode(strongLabel);
    return [
      {type: 'strong', ...place, text},
      {type: 'link', start: index + 2, end: end - 2, text, url: decode(strongUrl ?? '')},
    ];
  }
  if (alt !== undefined && outerUrl !== undefined) {
    const text = decode(alt);
    return [
      {type: 'link', ...place, text, url: decode(outerUrl)},
      {type: 'image', start: index + 1, end: end - outerUrl.length - 3, text, url: decode(imageUrl ?? '')},
    ];
  }
  return [];
}

function decode(text: string): string {
  if (!/[&\\]/.test(text)) return text;
  return text.replace(
    /\\([!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~\-])|&(\w+);/g,
    (whole, mark: string | undefined, name: string) => mark ?? entities[name] ?? whole,
  );
}
