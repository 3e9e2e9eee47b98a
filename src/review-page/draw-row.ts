import type {ReviewBlock, ReviewOutside, ReviewSentence, ReviewText} from '../model/review-page.js';
import {sourceLocale} from '../model/source-locale.js';
import {writeAddress} from './address.js';
import {sentenceName} from './decision-rows.js';
import {drawFindings, drawSuggestions, withCode} from './draw-findings.js';
import {drawText, plain} from './draw-text.js';
import {button, element, type Child, type Given} from './element.js';
import {decisionOn, isDone} from './page-state.js';
import {drawCommands} from './row-commands.js';
import {isSentence, isWork} from './rows-to-show.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

/** How a sentence stands, without colour. */
const glyphs = {current: '!', patched: '±', stale: '≠', untranslated: '∅', missing: '+'} as const;

/** Draws a row of the page: English, its translation, what is wrong, and what can be done. */
export function drawRow(screen: Screen, index: number): HTMLElement {
  const {state} = screen;
  const row = state.page.rows[index];
  if (!isSentence(row)) return drawOutside(row);
  const isOpen = isWork(row) && !isDone(state, row);
  const classes = `${row.status} ${blockClass(row.block)} ${isWork(row) ? 'work' : ''} ${isOpen ? '' : 'done'}`;
  return element(
    'div',
    {class: `row ${classes}`, role: 'group', tabindex: '-1', 'data-row': index},
    {'aria-label': words.sentence(index + 1, labelOf(screen, row))},
    element('div.glyph', {'aria-hidden': 'true'}, isOpen ? glyphs[row.status] : isWork(row) ? '✓' : ''),
    element(
      'div.english',
      wordings(row.en, row.enWas, row, {lang: sourceLocale}),
      drawMeta(screen, row),
      screen.app.byRisk || isWork(row) ? state.rating?.draw(index) : undefined,
    ),
    element('div.translation', drawTranslation(screen, index, row)),
  );
}

function labelOf({state}: Screen, row: ReviewSentence): string {
  const decided = decisionOn(state, row)?.rows[0];
  const findings = (row.findings ?? []).map(({severity}) => words.severity[severity]);
  return [decided ? words.decided[decided.action] : words.status[row.status], ...findings].join(', ');
}

function blockClass({kind, depth = 1, quote, item}: ReviewBlock): string {
  const level = `depth-${Math.min(depth, 4)}`;
  return `${kind} ${level} ${item === undefined ? '' : 'item'} ${quote === undefined ? '' : 'quote'}`;
}

/** A text; over it what it was before, where that is another. */
function wordings(
  now: ReviewText,
  was: ReviewText | undefined,
  {block, findings}: ReviewSentence,
  given: Given,
): Child {
  const line = (text: ReviewText, word: string): Node =>
    element(
      'div.wording',
      {class: `wording ${word}`},
      was && element('span.label', word),
      element(
        'p',
        given,
        block.item === undefined ? undefined : element('span.marker', `${block.item} `),
        drawText(text, given.lang === sourceLocale ? [] : findings),
      ),
    );
  return [was && line(was, words.was), line(now, words.now)];
}

function drawTranslation(screen: Screen, index: number, row: ReviewSentence): Child {
  const {state} = screen;
  const made = decisionOn(state, row)?.rows[0];
  const text = made?.action === 'correct' ? made.text : undefined;
  if (state.editing?.index === index) return state.editing.editor;
  const {locale: lang, direction: dir} = state.page;
  const was = text === undefined ? row.toWas : (row.toWas ?? row.to);
  const now = text === undefined ? row.to : [text];
  return [
    now ? wordings(now, was, row, {lang, dir}) : element('p.none', words.none),
    drawFindings(screen, row),
    drawSuggestions(screen, row),
    drawDecided(screen, row),
    element('div.actions', drawCommands(screen, index, row)),
  ];
}

/** What a person has decided: here, or before the build. */
function drawDecided({state, undo}: Screen, row: ReviewSentence): Child {
  const made = decisionOn(state, row);
  const [first] = made?.rows ?? [];
  if (!made || !first) return row.decided === undefined ? undefined : element('p.decided', `✓ ${row.decided}`);
  const why = first.why === undefined ? '' : `: ${first.why}`;
  return element(
    'p.decided',
    `✓ ${words.decided[first.action]}${why}`,
    element(made.isSaved ? 'span.saved' : 'span.not-saved', made.isSaved ? words.saved : words.notSaved),
    button(
      words.undo,
      () => {
        undo(sentenceName(row));
      },
      {class: 'quiet'},
    ),
  );
}

/** Why a sentence is here, and where it stands. */
function drawMeta({app, state}: Screen, row: ReviewSentence): Child {
  const {status, why, units, line, block, pair, others = []} = row;
  const [unit = ''] = units;
  if (!isWork(row) && row.decided === undefined && others.length === 0) return undefined;
  const {quote, cell} = block;
  const place = [quote, cell && words.cell(cell[0] + 1, cell[1] + 1), line && words.line(line)]
    .filter(Boolean)
    .join(' · ');
  const link = {
    href: writeAddress({page: state.page.path, unit, byRisk: app.byRisk}),
    'aria-label': words.linkTo(unit),
    title: pair,
  };
  return element(
    'div.meta',
    element(
      'div',
      status === 'current' ? undefined : element('span', {class: `state ${status}`}, words.status[status]),
      why && element('span.why', withCode(why)),
    ),
    element('div', element('a.unit', link, unit), element('span', place), drawOthers(others)),
  );
}

/** The same sentence in other locales, folded. */
function drawOthers(others: NonNullable<ReviewSentence['others']>): Child {
  if (others.length === 0) return undefined;
  return element(
    'details.others',
    element('summary', words.others(others.map(({locale}) => locale).join(', '))),
    element(
      'dl',
      others.map(({locale, status, text}) => [
        element('dt', `${locale} · ${words.status[status]}`),
        element('dd', {lang: locale, dir: 'auto'}, drawText(text)),
      ]),
    ),
  );
}

function drawOutside(row: ReviewOutside | undefined): HTMLElement {
  const {outside = '', block} = row ?? {block: {kind: 'paragraph'} as const};
  return element(
    'div.row.outside',
    {class: `row outside ${blockClass(block)}`},
    element('p', {title: words.outside}, plain(outside)),
  );
}
