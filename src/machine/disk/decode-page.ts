import {isUtf8} from 'node:buffer';
import {hash} from 'node:crypto';
import {fileFinding, type Finding} from '../../model/index.js';
import {places} from '../../text/index.js';

/** The text of a page, byte order mark included, with the SHA-256 of its bytes, or the finding that says why it cannot be read. */
export type PageText = DecodedText | {readonly finding: Finding};

/** In bytes. A text that a person wrote is a thousandth of it, and a string cannot be twice as long. */
const longest = 2 ** 28;

/** Most bytes of the first lines of a page, but for the last line end. */
const start = 4096;

/** Reads the bytes of a page as text. Encoded again as UTF-8, the text is the bytes. */
export function decodePage(bytes: Buffer, file: string): PageText {
  const finding = tooLarge(bytes.length, file);
  if (finding) return {finding};
  if (isUtf8(bytes) && !bytes.includes(0)) return new DecodedText(bytes);
  return {finding: fileFinding({file, ...whatIsWrong(bytes)})};
}

/** The finding for a page of more bytes than a page has. */
export function tooLarge(size: number, file: string): Finding | undefined {
  if (size <= longest) return undefined;
  return fileFinding({
    file,
    ruleId: 'input-too-large',
    message: `Cannot read the page: it has ${String(size)} bytes, expected at most ${String(longest)}`,
    note: 'Look at what it is, or leave it out; the other pages are read without it.',
  });
}

/** Bytes that are decoded each time their text is asked for: for a page that has not changed, it never is, and as bytes it takes half the room. */
class DecodedText {
  readonly #bytes: Buffer;
  #hash: string | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** In bytes. */
  get size(): number {
    return this.#bytes.length;
  }

  get text(): string {
    return this.#bytes.toString('utf8');
  }

  /** Its first lines, all of them whole: enough for the front matter of most pages. */
  get firstLines(): string {
    return this.#bytes.toString('utf8', 0, this.#bytes.lastIndexOf('\n', start) + 1);
  }

  get hash(): string {
    return (this.#hash ??= hash('sha256', this.#bytes, 'base64'));
  }
}

function whatIsWrong(bytes: Buffer): {ruleId: `input-${string}`; message: string; note: string; line: number} {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return encoding('UTF-16', 'iconv -f UTF-16 -t UTF-8', 1);
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    return {
      ruleId: 'input-binary',
      message: 'Unexpected NUL byte, expected Markdown: the file is binary',
      note: 'Leave the file out, or name the pages alone, e.g. with a glob that ends in `.md`.',
      line: lineAt(bytes, zero),
    };
  }
  return encoding('another encoding', 'iconv -f WINDOWS-1252 -t UTF-8', firstBadLine(bytes));
}

function encoding(actual: string, command: string, line: number): ReturnType<typeof whatIsWrong> {
  return {
    ruleId: 'input-encoding',
    message: `Unexpected bytes in ${actual}, expected UTF-8`,
    note: `Save the page as UTF-8, e.g. with \`${command}\` (name its real encoding).`,
    line,
  };
}

/** What ends a line is never part of a longer sequence, so lines can be judged one by one. */
function firstBadLine(bytes: Buffer): number {
  // One character for each byte, so that offsets are the same.
  const text = bytes.toString('latin1');
  for (const {index, 0: line} of text.matchAll(/[^\r\n]+/g)) {
    if (!isUtf8(bytes.subarray(index, index + line.length))) return places(text).at(index).line;
  }
  return 1;
}

function lineAt(bytes: Buffer, offset: number): number {
  return places(bytes.toString('latin1')).at(offset).line;
}
