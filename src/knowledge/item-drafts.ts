import type {ListItem} from '../model/index.js';
import {classifyProse} from './classify-prose.js';
import {strengths, type Context, type Draft} from './draft.js';
import type {Codes, Found} from '../codes/index.js';
import {emptyFields, statementCount} from './fields.js';
import {labelOf} from './labels.js';
import {parts} from './outline.js';
import {withoutMarkers, type Passage} from './passages.js';
import {headingsAbove} from './scopes.js';
import {unpairedStatement} from './statement.js';

/** After the codes that an item or paragraph begins with: `**5.7.1**: …`, `404 (Not Found)`, or nothing more. */
const separates = /^[\s*_`”"')\]]*(?:[:–—(]|-\s|[*_`]\s|$)/;

/** Before the codes that an item or paragraph begins with. */
const begins = /^[\s*_`“"'(#>+.)-]*(?:(?:error|http|status|code)[\s*_`]*){0,2}$/i;

/** What items of lists and paragraphs say that begin with a code, as in a list of codes. */
export function itemDrafts({layout, scopes, codes: all}: Context): Draft[] {
  const owners = new Map(scopes.flatMap(({codes, sections}) => sections.map((section) => [section, codes] as const)));
  const {passages, sections} = layout;
  return passages.flatMap((passage, index): Draft[] => {
    if (passage.isHeading || passage.block?.cell || isContinued(passages, index)) return [];
    const known = new Set(owners.get(passage.section)?.map(({id}) => id));
    const above = `${headingsAbove(sections, passage.section)} ${sections[passage.section]?.heading ?? ''}`;
    const codes = leadingCodes(passage, above, all);
    if (codes.length === 0 || codes.every(({id}) => known.has(id))) return [];
    const draft = itemDraft(
      codes.filter(({id}) => !known.has(id)),
      passages,
      index,
      sections[passage.section]?.slug ?? '',
      all,
    );
    return draft ? [draft] : [];
  });
}

/** Whether a passage goes on in an item that another one began. */
function isContinued(passages: readonly Passage[], index: number): boolean {
  const own = passages[index]?.items.at(-1);
  const before = passages[index - 1]?.items[(passages[index]?.items.length ?? 0) - 1];
  return own !== undefined && isSame(own, before);
}

function leadingCodes({text, literal}: Passage, above: string, known: Codes): readonly Found[] {
  if (literal !== undefined) return [];
  const own = withoutMarkers(text);
  const label = labelOf(own);
  const inLabel = label && label.field === undefined && label.rest !== '' ? known.find(label.text, above) : [];
  if (inLabel.length > 0) return inLabel;
  const codes = known.find(own, above);
  const [first] = codes;
  if (!first || !begins.test(own.slice(0, first.start))) return [];
  const leading = codes.filter(
    ({end}, index) => index === 0 || known.words.follows(own.slice(codes[index - 1]?.end ?? end, codes[index]?.start)),
  );
  return separates.test(own.slice(leading.at(-1)?.end)) ? leading : [];
}

function itemDraft(
  codes: readonly Found[],
  passages: readonly Passage[],
  index: number,
  section: string,
  known: Codes,
): Draft | undefined {
  const own = inItem(passages, index);
  const level = passages[index]?.items.length ?? 0;
  const [title, ...rest] = own[0]?.statements ?? [];
  const inner = own.map((passage, at) => ({
    ...passage,
    items: passage.items.slice(level),
    ...(at === 0 ? {statements: rest} : {}),
  }));
  const fields = emptyFields();
  classifyProse(
    fields,
    parts(inner).filter((part) => part.type !== 'paragraph' || part.statements.length > 0),
    {prose: 'meaning', list: 'other'},
    known,
  );
  if (!title) return undefined;
  // What stands behind a label in its sentence is a part of the explanation.
  if (
    known.find(labelOf(title.source)?.text ?? '').length > 0 &&
    !begins.test(title.source.slice(0, title.source.search(/\d/)))
  )
    fields.meaning.unshift(title);
  if (statementCount(fields) > 0) return {codes, title, fields, section, strength: strengths.row};
  const isBare = known.find(title.source).length > 0 && title.source.trim().split(/\s+/).length <= 2;
  if (isBare) return undefined;
  // A single sentence is the explanation; then the title is made of the codes.
  const named = unpairedStatement(section, codes.map(({text}) => text).join(', '));
  return {codes, title: named, fields: {...fields, meaning: [title]}, section, strength: strengths.row};
}

/** The passages of the item that begins at an index; those of a paragraph and the list after it. */
function inItem(passages: readonly Passage[], index: number): readonly Passage[] {
  const first = passages[index];
  const place = first?.items.at(-1);
  const level = (first?.items.length ?? 0) - 1;
  let end = index + 1;
  while (end < passages.length && passages[end]?.section === first?.section && belongs(passages[end])) end++;
  return passages.slice(index, end);

  function belongs(passage: Passage | undefined): boolean {
    if (!passage) return false;
    return place ? isSame(place, passage.items[level]) : passage.items.length > 0 || passage.block?.quote !== undefined;
  }
}

function isSame(a: ListItem, b: ListItem | undefined): boolean {
  return a.list === b?.list && a.number === b.number;
}
