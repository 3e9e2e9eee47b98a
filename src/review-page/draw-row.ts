import type {ReviewBlock, ReviewOutside, ReviewSentence, ReviewText} from '../model/review-page.js';
import {sourceLocale} from '../model/source-locale.js';
import {writeAddress} from './address.js';
import {drawActions, type RowActions} from './draw-actions.js';
import {drawDecided} from './draw-decided.js';
import {drawFindings, drawSuggestions} from './draw-findings.js';
import {plain, drawText} from './draw-text.js';
import {element, type Child} from './element.js';
import {isDone, rowOn, type PageState} from './page-state.js';
import {isSentence, isWork} from './rows-to-show.js';
import {words} from './strings.js';

/** How a sentence stands, without colour. */
const glyphs = {current: '', patched: '±', stale: '≠', untranslated: '∅', missing: '+'} as const;

/** Draws a row of the page: English, its translation, what is wrong, and what can be done. */
export function drawRow(state: PageState, index: number, actions: RowActions): HTMLElement {
  const row = state.page.rows[index];
  if (!isSentence(row)) return drawOutside(row);
  const isOpen = isWork(row) && !isDone(state, row);
  return element(
    'div',
    {
      class: `row ${row.status} ${blockClass(row.block)}${isWork(row) ? ' work' : ''}${isOpen ? '' : ' done'}`,
      role: 'group',
      tabindex: '-1',
      'aria-label': words.sentence(index + 1, labelOf(state, row)),
      'data-row': index,
    },
    element('div', {class: 'glyph', 'aria-hidden': 'true'}, glyphOf(row, isOpen)),
    element('div', {class: 'english'}, english(row), drawMeta(state, row)),
    element('div', {class: 'translation'}, drawTranslation(state, index, row, actions)),
  );
}

function labelOf(state: PageState, row: ReviewSentence): string {
  const decided = rowOn(state, row);
  const findings = (row.findings ?? []).map(({severity}) => words.severity[severity]);
  return [decided ? words.decided[decided.action] : words.status[row.status], ...findings].join(', ');
}

function glyphOf({status, findings = []}: ReviewSentence, isOpen: boolean): string {
  if (!isOpen) return '✓';
  return glyphs[status] || (findings.length > 0 ? '!' : '');
}

function blockClass({kind, depth, quote, item}: ReviewBlock): string {
  const names = [kind, ...(kind === 'heading' ? [`depth-${Math.min(depth ?? 1, 4)}`] : [])];
  if (item !== undefined) names.push('item', `level-${Math.min(depth ?? 1, 4)}`);
  if (quote !== undefined) names.push('quote');
  return names.join(' ');
}

function english({en, enWas, block}: ReviewSentence): Child {
  const given = {lang: sourceLocale};
  const item = block.item;
  if (!enWas) return line(en, {given, item});
  return [line(enWas, {given, item, word: words.was}), line(en, {given, item, word: words.now})];
}

/** One wording on a line of its own, with the word that says which. */
function line(
  text: ReviewText,
  {
    given,
    word,
    item,
    findings,
  }: {
    readonly given: Readonly<Record<string, string | undefined>>;
    readonly word?: string;
    readonly item?: string | undefined;
    readonly findings?: ReviewSentence['findings'];
  },
): Node {
  const mark = item === undefined ? undefined : element('span', {class: 'marker'}, `${item} `);
  const label = word === undefined ? undefined : element('span', {class: 'label'}, word);
  const name = word === words.was ? 'wording was' : 'wording';
  return element('div', {class: name}, label, element('p', given, mark, drawText(text, findings)));
}

function drawTranslation(state: PageState, index: number, row: ReviewSentence, actions: RowActions): Child {
  if (state.editing === index) return actions.editor(index, row);
  const {locale, direction} = state.page;
  const given = {lang: locale, dir: direction === 'rtl' ? 'rtl' : undefined};
  const {item} = row.block;
  const findings = row.findings;
  const decided = rowOn(state, row);
  const text = decided?.action === 'correct' ? [decided.text ?? ''] : row.to;
  const was = decided?.action === 'correct' ? (row.toWas ?? row.to) : row.toWas;
  const wordings: Child =
    was && text
      ? [line(was, {given, item, word: words.was, findings}), line(text, {given, item, word: words.now, findings})]
      : text
        ? line(text, {given, item, findings})
        : element('p', {class: 'none'}, words.none);
  return [
    wordings,
    drawFindings(state, index, row, actions),
    drawSuggestions(state, index, row, actions),
    drawDecided(state, row, actions),
    drawActions(state, index, row, actions),
  ];
}

/** Why a sentence is here, and where it stands. */
function drawMeta({page}: PageState, row: ReviewSentence): Child {
  const {status, why, units, line: at, block, pair, others = []} = row;
  const [unit = ''] = units;
  if (!isWork(row) && row.decided === undefined && others.length === 0) return undefined;
  const state = status === 'current' ? undefined : element('span', {class: `state ${status}`}, words.status[status]);
  const place = [
    ...(block.quote === undefined ? [] : [block.quote]),
    ...(block.cell ? [words.cell(block.cell[0] + 1, block.cell[1] + 1)] : []),
    ...(at === undefined ? [] : [words.line(at)]),
  ].join(' · ');
  return element(
    'div',
    {class: 'meta'},
    state,
    why === undefined ? undefined : element('span', {class: 'why'}, why),
    element(
      'a',
      {class: 'unit', href: writeAddress({page: page.path, unit}), 'aria-label': words.linkTo(unit), title: pair},
      unit,
    ),
    place === '' ? undefined : element('span', {}, place),
    drawOthers(others),
  );
}

/** The same sentence in other locales, folded. */
function drawOthers(others: NonNullable<ReviewSentence['others']>): Child {
  if (others.length === 0) return undefined;
  return element(
    'details',
    {class: 'others'},
    element('summary', {}, words.others(others.map(({locale}) => locale).join(', '))),
    element(
      'dl',
      {},
      others.map(({locale, status, text}) => [
        element('dt', {}, `${locale} · ${words.status[status]}`),
        element('dd', {lang: locale, dir: 'auto'}, drawText(text)),
      ]),
    ),
  );
}

function drawOutside(row: ReviewOutside | undefined): HTMLElement {
  const {outside = '', block} = row ?? {block: {kind: 'paragraph'} as const};
  return element(
    'div',
    {class: `row outside ${blockClass(block)}`},
    element('p', {title: words.outside}, plain(outside)),
  );
}
