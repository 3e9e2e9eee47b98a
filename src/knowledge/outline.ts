import type {Item, Section, Statement} from '../model/index.js';
import {isLinkAlone} from '../text/index.js';
import type {Layout} from './layout.js';
import type {Passage} from './passages.js';
import {letteredSteps} from './lettered-steps.js';
import {readList} from './read-list.js';
import {readTable} from './read-table.js';

/** A part of a section: a paragraph, a list (or the rows of a table), or literal text. */
export type Part = Paragraph | List | {readonly type: 'literal'; readonly text: string};

export interface Paragraph {
  readonly type: 'paragraph';
  readonly statements: readonly Statement[];
  readonly quote?: string;
  /** Whether it is nothing but a link. */
  readonly isLink?: boolean;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Item[];
  /** The header cells of a table. */
  readonly header: readonly Statement[];
  readonly ordered: boolean;
  readonly quote?: string;
  /** Whether all its items are nothing but links. */
  readonly isLinks?: boolean;
}

/** A section with its parts and the sections below it. */
export interface Outline {
  readonly section: Section;
  readonly heading: readonly Statement[];
  readonly parts: readonly Part[];
  readonly children: readonly Outline[];
}

/**
 * Puts the passages of a section into parts, and the sections below it under it.
 *
 * @param top index in `Layout.sections`.
 * @param sections indexes of the sections to take; others are left out with all below them.
 */
export function outline(layout: Layout, top: number, sections: readonly number[]): Outline | undefined {
  const section = layout.sections[top];
  if (!section) return undefined;
  const own = layout.passages.filter((passage) => passage.section === top);
  const below = sections.filter((index) => layout.sections[index]?.parent === top);
  return {
    section,
    heading: own.filter(({isHeading}) => isHeading).flatMap((passage) => passage.statements),
    parts: parts(own.filter(({isHeading}) => !isHeading)),
    children: below.flatMap((index) => outline(layout, index, sections) ?? []),
  };
}

/** Parts of neighbouring passages: those of one list or table become one part. */
export function parts(passages: readonly Passage[]): Part[] {
  const found: Part[] = [];
  for (let at = 0; at < passages.length; ) {
    const run = passages.slice(at, endOfRun(passages, at));
    found.push(...part(run));
    at += run.length;
  }
  return found;
}

function endOfRun(passages: readonly Passage[], start: number): number {
  const list = passages[start]?.items[0]?.list;
  const table = passages[start]?.block?.cell?.table;
  let end = start + 1;
  if (list === undefined && table === undefined) return end;
  while (
    end < passages.length &&
    (list === undefined ? passages[end]?.block?.cell?.table === table : passages[end]?.items[0]?.list === list)
  )
    end++;
  return end;
}

function part(run: readonly Passage[]): Part[] {
  const [first] = run;
  if (!first) return [];
  const quote = first.block?.quote === undefined ? {} : {quote: first.block.quote};
  const areLinks = run.every(({text}) => isLinkAlone(text));
  if (first.items.length > 0) {
    return [
      {
        type: 'list',
        items: readList(run),
        header: [],
        ordered: first.items[0]?.ordered ?? false,
        ...quote,
        ...(areLinks ? {isLinks: true} : {}),
      },
    ];
  }
  if (first.block?.cell) return [{type: 'list', ...readTable(run), ordered: false, ...quote}];
  if (first.literal !== undefined) return [{type: 'literal', text: first.literal}];
  const {statements, steps} = letteredSteps(first.statements, first.letters ?? new Map<never, never>());
  if (steps.length > 0) {
    const list: List = {type: 'list', items: steps, header: [], ordered: true, ...quote};
    return statements.length === 0 ? [list] : [{type: 'paragraph', statements, ...quote}, list];
  }
  return [{type: 'paragraph', statements: first.statements, ...quote, ...(areLinks ? {isLink: true} : {})}];
}
