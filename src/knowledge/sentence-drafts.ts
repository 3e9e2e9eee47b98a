import type {Item} from '../model/index.js';
import {isAlert as isAlertList, isAside} from './classify-parts.js';
import {classifyScope} from './classify-scope.js';
import {introducesMessage, refersBack} from './cue-fields.js';
import {strengths, type Context, type Draft} from './draft.js';
import type {Codes, Found} from '../codes/index.js';
import {distinct} from './distinct.js';
import {explainedBy, symptomScope} from './explained-by.js';
import type {Fields} from './fields.js';
import {outline, parts, type Outline} from './outline.js';
import type {Passage} from './passages.js';
import {lastSentence, mayQuote, quotedErrors, type Quoted} from './quoted-errors.js';
import {titleOf} from './scope-drafts.js';

/** Passages one after the other that quote errors and share what is said of them. */
interface Run {
  /** Indexes in `Layout.passages`, the end excluded. */
  readonly start: number;
  end: number;
  readonly quoted: Quoted[];
}

/**
 * What pages say that quote an error without naming it in a heading: `If you receive the error "550 5.7.520 Access
 * denied", …`. Below a heading such as **Symptoms**, or before sections on causes and fixes, what stands from there to
 * the fix is about the error; else the paragraphs that quote it, and what follows, up to the next error, as long as no fix was found.
 *
 * @param told ids of units that drafts of rows and items hold already.
 */
export function sentenceDrafts(context: Context, told: ReadonlySet<string>): Draft[] {
  const {layout, scopes} = context;
  const owned = new Set(scopes.filter(({isMessage}) => !isMessage).flatMap(({sections}) => sections));
  const ofMessages = new Set(scopes.filter(({isMessage}) => isMessage).flatMap(({sections}) => sections));
  const wide = new Map<string, {readonly scope: readonly number[]; readonly quoted: Quoted[]}>();
  const runs: Run[] = [];
  const tops = new Map<number, number | undefined>();
  for (const [index, passage] of layout.passages.entries()) {
    if (owned.has(passage.section) || passage.isHeading || passage.block?.cell) continue;
    if (passage.statements.some(({unit}) => told.has(unit))) continue;
    if (!mayQuote(passage, context.codes)) continue;
    if (!tops.has(passage.section)) tops.set(passage.section, explainedBy(layout, passage.section, owned));
    const top = tops.get(passage.section);
    const quoted = quotedErrors(passage, before(layout.passages, index), top !== undefined, context.codes);
    // The messages of a section whose heading gives one are told already.
    const isTold = ofMessages.has(passage.section);
    if (quoted.codes.length + (isTold ? 0 : quoted.messages.length) === 0) continue;
    if (top === undefined) addToRuns(runs, layout.passages, index, isTold ? {...quoted, messages: []} : quoted);
    else {
      const scope = symptomScope(layout, top, passage.section, owned);
      const known = wide.get(scope.join(' ')) ?? {scope, quoted: []};
      known.quoted.push(isTold ? {...quoted, messages: []} : quoted);
      wide.set(scope.join(' '), known);
    }
  }
  return [
    ...runs.flatMap((run, at) => narrowDraft(context, run, runs[at + 1]?.start)),
    ...[...wide.values()].flatMap(({scope, quoted}) => wideDraft(context, scope, quoted)),
  ];
}

/** The sentence before a passage: the last one of the passage before it in its section, or before its list. */
function before(passages: readonly Passage[], index: number): string {
  const own = passages[index];
  const list = own?.items[0]?.list;
  for (let at = index - 1; at >= 0 && passages[at]?.section === own?.section; at--) {
    const other = passages[at];
    const isNear = list !== undefined && other?.items[0]?.list === list;
    const isQuote =
      other?.literal !== undefined || other?.block?.quote === 'quote' || /^["“].*["”][.,]?$/s.test(other?.text ?? '');
    if (!isNear && !isQuote) return lastSentence(other);
  }
  return '';
}

/** Adds a passage to the run directly before it, as long as nothing there explains anything, or begins another one. */
function addToRuns(runs: Run[], passages: readonly Passage[], index: number, quoted: Quoted): void {
  const last = runs.at(-1);
  const isNext = last?.end === index && passages[index]?.section === passages[last.start]?.section && quoted.isAlone;
  if (isNext) {
    last.end = index + 1;
    last.quoted.push(quoted);
  } else runs.push({start: index, end: index + 1, quoted: [quoted]});
}

function wideDraft({layout, codes: known}: Context, scope: readonly number[], quoted: readonly Quoted[]): Draft[] {
  const [top = 0, ...below] = scope;
  const laid = outline(layout, top, scope);
  if (!laid) return [];
  // Where the symptoms have a section of their own, what stands above it is about something else.
  const isPart = below.length > 0 && laid.children.length > 0;
  return draftsOf(isPart ? {...laid, parts: []} : laid, quoted, known).filter(({fields}) => explains(fields));
}

function narrowDraft({layout, codes: known}: Context, run: Run, next: number | undefined): Draft[] {
  const {passages, sections} = layout;
  const passage = passages[run.start];
  const section = sections[passage?.section ?? -1];
  if (!passage || !section) return [];
  const own = passages.filter((one) => one.section === passage.section);
  const heading = own.filter(({isHeading}) => isHeading).flatMap(({statements}) => statements);
  const quoting = own.indexOf(passage);
  const ahead = own[quoting - 1];
  const isIntroduced =
    run.quoted[0]?.isAlone === true && ahead?.isHeading !== true && introducesMessage(lastSentence(ahead));
  const at = isIntroduced ? quoting - 1 : quoting;
  const end = next === undefined ? undefined : own.indexOf(passages[next] ?? passage);
  const rest = own.slice(at, end === undefined || end <= at ? undefined : end).filter(({isHeading}) => !isHeading);
  const quotes = parts(rest.slice(0, run.end - run.start + quoting - at)).length;
  // An alert that quotes an error explains it.
  const near = parts(rest).map((part, index) => (index < quotes ? withoutQuote(part) : part));
  const isFirst = at === 0 || own[at - 1]?.isHeading === true;
  const make = (taken: Outline['parts']): Draft[] =>
    draftsOf({section, heading, parts: taken, children: []}, run.quoted, known).filter(({fields}) => explains(fields));
  const tight = make(near.slice(0, endOfTight(near, quotes)));
  // A section that begins with the error is about it, as far as it tells what to do.
  const whole = isFirst && !tellsWhatToDo(tight) ? make(near) : [];
  if (tellsWhatToDo(whole)) return whole;
  if (tight.length > 0) return tight;
  return isFirst || run.quoted.some(({isAlone}) => isAlone) ? make(near) : [];
}

/** How many parts belong to those that quote: a list directly after them, alerts and notes, and what refers back to them. */
function endOfTight(all: Outline['parts'], quoting: number): number {
  let end = all[quoting]?.type === 'list' ? quoting + 1 : quoting;
  // Then paragraphs that say of the error what to do, with their lists.
  while (isAlert(all[end]) || speaksOfIt(all[end]) || (end > quoting && all[end]?.type === 'list')) end++;
  return end;
}

function withoutQuote(part: Outline['parts'][number]): Outline['parts'][number] {
  if (part.type !== 'paragraph' || !isAlert(part) || part.quote === undefined) return part;
  const {type, statements, isLink} = part;
  return {type, statements, ...(isLink && {isLink})};
}

function speaksOfIt(part: Outline['parts'][number] | undefined): boolean {
  return part?.type === 'paragraph' && refersBack(part.statements[0]?.source ?? '');
}

function isAlert(part: Outline['parts'][number] | undefined): boolean {
  return part?.type === 'paragraph' ? isAside(part) : part?.type === 'list' && isAlertList(part);
}

/** One draft for the codes, one for the messages together; a message beside a code is the text of it. */
function draftsOf(laid: Outline, quoted: readonly Quoted[], known: Codes): Draft[] {
  const title = titleOf(laid, known);
  const make = (): Omit<Draft, 'codes'> => ({
    title,
    fields: classifyScope(laid, title, known),
    section: laid.section.slug,
    strength: strengths.sentence,
  });
  const each = (all: readonly Found[]): Found[] => distinct(all, ({id}) => id);
  const codes = each(quoted.flatMap((one) => one.codes));
  if (codes.length > 0) return [{...make(), codes}];
  const messages = each(quoted.flatMap((one) => one.messages));
  const passing = each(quoted.flatMap((one) => one.passing));
  return messages.length === 0 ? [] : [{...make(), codes: messages, isOne: true, passing}];
}

function tellsWhatToDo(drafts: readonly Draft[]): boolean {
  return drafts.some(({fields}) => fields.fixes.length > 0);
}

/** Whether a place explains the error that it quotes: it has a cause or a fix. */
function explains({causes, fixes}: Fields): boolean {
  const items: readonly Item[] = [...causes, ...fixes];
  return items.length > 0;
}
