import type {Page, Statement} from '../model/index.js';
import {normalise} from '../text/index.js';
import type {Passage} from './passages.js';

/** A cell with everything that stands in it, in pairs or not. */
export interface Cell {
  /** English text, normalised. */
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** A cell while the table is read. */
interface Draft {
  text: string;
  readonly statements: Statement[];
}

/** Longest text outside pairs between two pairs of a table, and around it. */
const reach = 4000;

const htmlTag = /<(tr|t[dh])\b[^<>]*>|<\/?[a-z][^<>]*>/gi;

/**
 * Reads the rows of a table of the canonical page, Markdown or HTML, with the cells that nobody translated, such as codes.
 *
 * @param passages those of the table.
 * @returns rows in order, the header first; the row of hyphens below it is left out.
 */
export function tableCells(page: Page, passages: readonly Passage[]): Cell[][] {
  const statements = new Map(
    passages.flatMap((passage) => passage.pairs.map((pair, index) => [pair, statementsAt(passage, index)] as const)),
  );
  const pairs = [...statements.keys()].sort((a, b) => a - b);
  const first = page.pairs[pairs[0] ?? -1];
  const last = page.pairs[pairs.at(-1) ?? -1];
  if (!first || !last) return [];
  const before = page.text.slice(
    Math.max(0, first.start - reach, page.pairs[(pairs[0] ?? 0) - 1]?.end ?? 0),
    first.start,
  );
  const after = page.text.slice(
    last.end,
    Math.min(last.end + reach, page.pairs[(pairs.at(-1) ?? 0) + 1]?.start ?? page.text.length),
  );
  const isHtml = /<t[dhr]\b/i.test(before) && !(before.split('\n').at(-1) ?? '').includes('|');
  const rows = new Rows(isHtml);
  rows.add(isHtml ? before.slice(Math.max(0, before.toLowerCase().lastIndexOf('<table'))) : tableStart(before));
  for (const [index, pair] of pairs.entries()) {
    const {start, end, source} = page.pairs[pair] ?? first;
    if (index > 0) rows.add(page.text.slice(page.pairs[pairs[index - 1] ?? 0]?.end ?? start, start));
    rows.addPair(source, statements.get(pair) ?? []);
    if (end === last.end) break;
  }
  rows.add(isHtml ? (after.split(/<\/table/i, 1)[0] ?? '') : tableEnd(after));
  return rows.rows
    .map((row) => row.map(({text, statements: own}) => ({text: normalise(text), statements: own})))
    .filter((row) => row.some(({text}) => text !== '') && !row.every(({text}) => /^:?-*:?$/.test(text)));
}

/** Statements of the pairs of a passage: where a pair was cut into sentences, all of them go with its first pair. */
function statementsAt({pairs, statements}: Passage, index: number): readonly Statement[] {
  if (pairs.length === statements.length) return statements.slice(index, index + 1);
  return index === 0 ? statements : [];
}

/** The lines of a Markdown table at the end of a text, up to the first line without a bar. */
function tableStart(text: string): string {
  const lines = text.split('\n');
  const own = lines.pop() ?? '';
  const above = lines.slice(lines.findLastIndex((line) => !line.includes('|')) + 1);
  return [...above, own].join('\n');
}

function tableEnd(text: string): string {
  const [own = '', ...lines] = text.split('\n');
  const end = lines.findIndex((line) => !line.includes('|'));
  return [own, ...lines.slice(0, end < 0 ? lines.length : end)].join('\n');
}

/** Rows of cells, filled with text and pairs in turn. */
class Rows {
  readonly rows: Draft[][] = [];
  private cell: Draft | undefined;
  private readonly isHtml: boolean;

  constructor(isHtml: boolean) {
    this.isHtml = isHtml;
  }

  add(text: string): void {
    if (this.isHtml) this.addHtml(text);
    else this.addMarkdown(text);
  }

  addPair(source: string, statements: readonly Statement[]): void {
    const cell = this.open();
    cell.text += source;
    cell.statements.push(...statements);
  }

  private addHtml(text: string): void {
    let end = 0;
    for (const match of text.matchAll(htmlTag)) {
      if (this.cell) this.cell.text += `${text.slice(end, match.index)} `;
      end = match.index + match[0].length;
      const tag = match[1]?.toLowerCase();
      if (tag === 'tr') this.rows.push([]);
      if (tag === 'tr') this.cell = undefined;
      else if (tag !== undefined) this.cell = this.next();
    }
    if (this.cell) this.cell.text += text.slice(end);
  }

  /** Escaped bars, and those in code, are text. */
  private addMarkdown(text: string): void {
    let isCode = false;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? '';
      if (character === '`') isCode = !isCode;
      if (character === '\n') {
        this.cell = undefined;
        this.rows.push([]);
        isCode = false;
      } else if (character === '|' && !isCode && text[at - 1] !== '\\') {
        // A bar at the end of a line opens nothing.
        this.cell =
          /\S/.test(text.slice(at + 1).split('\n', 1)[0] ?? '') || !text.includes('\n', at) ? this.next() : undefined;
      } else if (this.cell !== undefined || character.trim() !== '') this.open().text += character;
    }
  }

  private open(): Draft {
    this.cell ??= this.next();
    return this.cell;
  }

  private next(): Draft {
    const cell: Draft = {text: '', statements: []};
    const row = this.rows.at(-1);
    if (row) row.push(cell);
    else this.rows.push([cell]);
    return cell;
  }
}
