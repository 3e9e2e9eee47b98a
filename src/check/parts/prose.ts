import type {Inline, InlineNode} from '../../model/index.js';

/** Characters without which a text is its own rendering. */
const markup = /[&*<>@[\\\]_`~]|:\/\/|www\./;

/** Plain text that is not prose: URLs, mail addresses, entities. */
const addresses = /(?:https?:\/\/|\bwww\.)[^\s<>()[\]"'、。，；（）「」]+/g;
const mails = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;
const unrendered = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?= ?["')])/g;
const entities = /&#?\w{1,10};/g;

/** Whether a text may hold markup at all. Most do not, and need no parsing. */
export function mayHoldMarkup(markdown: string): boolean {
  return markup.test(markdown);
}

/** The nodes of a text that holds no markup, which needs no second look. */
export const none: readonly InlineNode[] = [];

/**
 * The text a reader sees, with everything else (code, addresses, tags, marks of emphasis) blanked.
 *
 * @returns as long as `markdown`, so that an offset in one is an offset in the other.
 */
export function prose(markdown: string, inline: Inline): string {
  if (inline.nodes === none) return markdown;
  const known = cache.get(inline);
  if (known?.length === markdown.length) return known;
  if (!mayHoldMarkup(markdown)) return markdown;
  const text = blanked(markdown, inline).replace(/[*`[\]]/g, ' ');
  cache.set(inline, text);
  return text;
}

/** The same with the square brackets that a reader sees, and whatever asterisks and backticks are left. */
export function proseWithBrackets(markdown: string, inline: Inline): string {
  if (inline.nodes === none) return markdown;
  let text = blanked(markdown, inline);
  for (const {type, start} of inline.nodes) {
    if (type !== 'link' && type !== 'image') continue;
    const label = type === 'image' ? start + 2 : start + 1;
    text = text.slice(0, start) + ' '.repeat(label - start) + text.slice(label);
  }
  return text;
}

/** One parse, one prose: several checks look at it. */
const cache = new WeakMap<Inline, string>();

function blanked(markdown: string, {nodes}: Inline): string {
  let text = '';
  let at = 0;
  for (const [start, end] of nodes.flatMap((node) => unread(markdown, node)).sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    text += markdown.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  text += markdown.slice(at);
  // Of a link or an image that does not render, a bracket of its label being without its partner, nobody reads the address.
  if (text.includes('](')) text = text.replace(unrendered, spaces);
  if (/:\/\/|www\./.test(text)) text = text.replace(addresses, spaces);
  if (text.includes('@')) text = text.replace(mails, spaces);
  if (text.includes('&')) text = text.replace(entities, spaces);
  return text;
}

/** The stretches of a node that are not read: all of code and tags, the marks of emphasis, and of links and images all but the label. */
function unread(markdown: string, {type, start, end}: InlineNode): (readonly [number, number])[] {
  if (type === 'code' || type === 'html') return [[start, end]];
  if (type === 'strong' || type === 'emphasis') {
    const marks = type === 'strong' ? 2 : 1;
    return [
      [start, start + marks],
      [end - marks, end],
    ];
  }
  if (type !== 'link' && type !== 'image') return [];
  const label = markdown.startsWith('<', start) ? start : markdown.lastIndexOf('](', end);
  return label >= start ? [[label, end]] : [];
}

function spaces(found: string): string {
  return ' '.repeat(found.length);
}
