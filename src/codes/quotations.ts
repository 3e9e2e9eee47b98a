/** A stretch of a Markdown text between quotation marks, in strong text or in code. */
export interface Quotation {
  /** Offsets with the marks. */
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  /** Whether its marks are those of strong text or code, which serve for other things more often than for messages. */
  readonly isMark: boolean;
}

const curly: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
};

/** All quotations of a text in any language, outermost only, in order. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = endAt(text, at);
    if (end === undefined) continue;
    const mark = /^(?:\*\*|__|`+)/.exec(text.slice(at, at + 3))?.[0];
    const width = mark?.length ?? 1;
    found.push({start: at, end, inner: text.slice(at + width, end - width), isMark: mark !== undefined});
    at = end - 1;
  }
  return found;
}

/** Offset behind the quotation that begins at an offset; `undefined` where none does. */
function endAt(text: string, at: number): number | undefined {
  const mark = text[at] ?? '';
  if (mark === '\\') return undefined;
  const closing = curly[mark];
  if (closing !== undefined) {
    for (let end = at + 1; end < text.length; end++) {
      const isApostrophe = mark === '‘' && /\w/.test(text[end + 1] ?? '');
      if (closing.includes(text[end] ?? ' ') && !isApostrophe) return end + 1;
    }
    return undefined;
  }
  if (mark === '"' || mark === "'" || mark === '”') return straightEnd(text, at, mark);
  const strong = /^(?:\*\*(?=[^\s*])|__(?=[^\s_])|`)/.exec(text.slice(at, at + 4))?.[0];
  if (strong === undefined) return undefined;
  const end = text.indexOf(strong, at + strong.length);
  return end === -1 ? undefined : end + strong.length;
}

/** Behind these a straight mark closes. In scripts without spaces it may open behind a letter. */
const behindWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.,!?…]/u;

/** Straight marks open and close alike: one that stands before a word opens, one behind a word closes. */
function straightEnd(text: string, at: number, mark: string): number | undefined {
  if (behindWord.test(text[at - 1] ?? '') || !/[^\s"]/.test(text[at + 1] ?? ' ')) return undefined;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] !== mark) continue;
    if (end === at || opens(text, end)) depth++;
    else if (mark === '"' || !/\w/.test(text[end + 1] ?? '')) depth--;
    if (depth === 0) return end + 1;
  }
  return undefined;
}

function opens(text: string, at: number): boolean {
  return /^$|[\s([*_,:—–-]/.test(text[at - 1] ?? '') && /[^\s"]/.test(text[at + 1] ?? ' ');
}
