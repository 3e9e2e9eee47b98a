import {escapeControls} from './escape-controls.js';

/** What GitHub's Markdown could take for markup inside a line. `_` inside a word and `>` are harmless there. */
const markup = /[\\`*[\]<~$]|&(?=[#a-z])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;

/** What GitHub makes a link of, without any markup, up to the next blank. */
const address = /:\/\/|www\.|@/i;

/** Writes a text so that Markdown shows it as it stands, on one line; `↵` stands for its line breaks. */
export function literal(text: string): string {
  const words = oneLine(text).match(/[^ \t]*[ \t]?/g) ?? [];
  return words.map(literalWord).join('');
}

/** An address takes backslashes for its own, so that `<` behind one would not end it, but begin a tag. */
function literalWord(word: string): string {
  const at = word.search(address);
  return word.replace(markup, (mark, index: number) => (mark === '<' && at >= 0 && index > at ? '&lt;' : `\\${mark}`));
}

/** As {@link literal}, where the text may begin a line: what would make it a heading, a list or a quotation is escaped, too. */
export function paragraph(text: string): string {
  return literal(text).replace(
    /^(\s*)(?:([#>+=:-])|(\d{1,9})(?=[.)](?:\s|$)))/,
    (_, space: string, mark?: string, number = '') =>
      mark === undefined ? `${space}${number as string}\\` : `${space}\\${mark}`,
  );
}

/** Writes a text as inline code, whatever backticks it has itself. */
export function code(text: string): string {
  const line = oneLine(text);
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const pad =
    line === '' || line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' '))
      ? ' '
      : '';
  return fence + pad + line + pad + fence;
}

/** Writes a message: its `literals` in backticks stay code, empty ones are named, everything else is shown as it stands. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? literal(part) : part === '``' ? 'nothing' : part))
    .join('');
}

function oneLine(text: string): string {
  const line = text.split(/\r\n|[\n\r\u2028\u2029]/).join(' ↵ ');
  return escapeControls(line.replace(/\p{Cc}/gu, ' '));
}
