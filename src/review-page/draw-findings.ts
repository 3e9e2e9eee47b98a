import type {ReviewFinding, ReviewSentence} from '../model/review-page.js';
import {findingName} from './decision-rows.js';
import type {RowActions} from './draw-actions.js';
import {button, element, type Child} from './element.js';
import {decisionOn, openFindings, type PageState} from './page-state.js';
import {words} from './strings.js';

const glyphs = {error: '✖', warning: '▲', info: 'ℹ'} as const;

/** What the checks say of a sentence, each with what can be done about it. */
export function drawFindings(state: PageState, index: number, row: ReviewSentence, actions: RowActions): Child {
  const {findings = []} = row;
  if (findings.length === 0) return undefined;
  const open = openFindings(state, row);
  const fixable = decisionOn(state, row) ? undefined : open.find(({fixed}) => fixed !== undefined);
  return element(
    'ul',
    {class: 'findings'},
    findings.map((finding) => {
      const isOpen = open.includes(finding);
      return element(
        'li',
        {class: isOpen ? finding.severity : 'dismissed'},
        element('span', {class: 'sign', 'aria-hidden': 'true'}, isOpen ? glyphs[finding.severity] : '✓'),
        element('span', {class: 'severity'}, words.severity[finding.severity]),
        element('span', {class: 'message'}, message(finding.message), note(finding)),
        element('code', {class: 'rule'}, finding.rule),
        isOpen ? fixButton(finding, {index, isFirst: finding === fixable}, actions, decisionOn(state, row)) : undefined,
        isOpen
          ? button(words.falsePositive, () => { actions.dismiss(index, [finding]); }, {class: 'quiet', key: finding === open[0] ? 'x' : undefined})
          : dismissed(state, finding, actions),
      );
    }),
  );
}

/** A message: its literals in backticks are code. */
function message(text: string): Child {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 0 ? part : element('code', {}, element('bdi', {}, part))));
}

function note({note: text}: ReviewFinding): Child {
  return text === undefined ? undefined : element('span', {class: 'note'}, message(` ${text}`));
}

function fixButton(
  {fixed, expected}: ReviewFinding,
  {index, isFirst}: {readonly index: number; readonly isFirst: boolean},
  actions: RowActions,
  decided: unknown,
): Child {
  if (fixed === undefined || decided !== undefined) return undefined;
  const isShort = expected !== undefined && expected.trim() !== '' && expected.length <= 24;
  const word = isShort ? words.put(expected) : words.takeFix;
  return button(word, () => { actions.takeText(index, fixed); }, {key: isFirst ? 'f' : undefined, title: fixed});
}

function dismissed({decisions}: PageState, finding: ReviewFinding, actions: RowActions): Child {
  const name = findingName(finding);
  const made = decisions.made.get(name);
  return [
    element(
      'span',
      {class: 'made'},
      `${words.decided.dismiss}: ${made?.rows[0]?.why ?? ''} · ${made?.isSaved ? words.saved : words.notSaved}`,
    ),
    button(words.undo, () => { actions.undo(name); }, {class: 'quiet'}),
  ];
}

/** Other translations of the same English. */
export function drawSuggestions(state: PageState, index: number, row: ReviewSentence, actions: RowActions): Child {
  const {suggestions = []} = row;
  if (suggestions.length === 0 || decisionOn(state, row)) return undefined;
  const {locale, direction} = state.page;
  return element(
    'ul',
    {class: 'suggestions'},
    suggestions.map(({text, from}, place) =>
      element(
        'li',
        {},
        element('p', {lang: locale, dir: direction === 'rtl' ? 'rtl' : undefined}, text),
        element('span', {class: 'from'}, words.suggestion(from)),
        button(words.take, () => { actions.takeText(index, text); }, {
          class: 'quiet',
          key: place === 0 && row.status !== 'patched' && row.status !== 'current' ? 'a' : undefined,
        }),
      ),
    ),
  );
}
