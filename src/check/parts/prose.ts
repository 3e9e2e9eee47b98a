import type {Inline} from '../../model/index.js';

/** Characters without which a text is its own rendering. */
const markup = /[&*<>@[\\\]_`~]|https?:|www\./;

/** Addresses and mail addresses that stand in the text as they are. */
const addresses = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'、。，；（）「」]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|&#?\w{1,10};/g;

/** Whether a text may hold markup at all. Most do not, and need no parsing. */
export function mayHoldMarkup(markdown: string): boolean {
  return markup.test(markdown);
}

/**
 * The text a reader sees, with everything else (code, addresses, tags, marks of emphasis) blanked.
 *
 * @returns as long as `markdown`, so that an offset in one is an offset in the other.
 */
export function prose(markdown: string, inline: Inline): string {
  if (!mayHoldMarkup(markdown)) return markdown;
  const known = cache.get(inline);
  if (known?.length === markdown.length) return known;
  const text = blanked(markdown, inline);
  cache.set(inline, text);
  return text;
}

/** One parse, one prose: several checks look at it. */
const cache = new WeakMap<Inline, string>();

function blanked(markdown: string, inline: Inline): string {
  let text = markdown;
  for (const node of inline.nodes) {
    if (node.type === 'strong' || node.type === 'emphasis') {
      const marks = node.type === 'strong' ? 2 : 1;
      text = blank(blank(text, node.start, node.start + marks), node.end - marks, node.end);
    }
    if (node.type === 'code' || node.type === 'html') text = blank(text, node.start, node.end);
    if (node.type === 'link' || node.type === 'image') {
      const label = markdown.startsWith('<', node.start) ? node.start : markdown.lastIndexOf('](', node.end);
      text = blank(text, label > node.start ? label : node.start, label >= node.start ? node.end : node.start);
    }
  }
  return text.replace(addresses, (found) => ' '.repeat(found.length)).replace(/[*`[\]]/g, ' ');
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end);
}
