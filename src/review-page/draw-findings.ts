import type {ReviewFinding, ReviewSentence} from '../model/review-page.js';
import {findingName} from './decision-rows.js';
import {button, element, type Child} from './element.js';
import {decisionOn, openFindings, toTake} from './page-state.js';
import type {Screen} from './screen.js';
import * as words from './strings.js';

const glyphs = {error: '✖', warning: '▲', info: 'ℹ'} as const;

/** What the checks say of a sentence, each with what can be done about it. */
export function drawFindings(screen: Screen, row: ReviewSentence): Child {
  const {findings = []} = row;
  if (findings.length === 0) return undefined;
  const open = openFindings(screen.state, row);
  const isDecided = decisionOn(screen.state, row) !== undefined;
  const fixable = isDecided ? undefined : open.find(({fixed}) => fixed !== undefined);
  const draw = (finding: ReviewFinding): Node => {
    const isOpen = open.includes(finding);
    const {severity, rule, message, note = '', fixed} = finding;
    return element(
      'li',
      {class: isOpen ? severity : 'dismissed'},
      element('span.sign', {'aria-hidden': 'true'}, isOpen ? glyphs[severity] : '✓'),
      element('span.severity', words.severity[severity]),
      element('span.message', withCode(message), element('span.note', withCode(` ${note} `), element('code', rule))),
      element(
        'span.buttons',
        isOpen && !isDecided && fixed !== undefined
          ? button(fixWord(finding), () => void screen.takeText(row, fixed), {
              key: finding === fixable ? 'f' : undefined,
              title: fixed,
            })
          : undefined,
        isOpen
          ? button(
              words.falsePositive,
              () => void screen.decide(({dismiss}) => dismiss(screen.app, screen.state, finding)),
              {class: 'quiet', key: finding === open[0] ? 'x' : undefined},
            )
          : dismissed(screen, finding),
      ),
    );
  };
  return element('ul.findings', findings.map(draw));
}

/** A message: its literals in backticks are code. */
export function withCode(text: string): Child {
  return text.split(/`([^`]*)`/).map((part, index) => (index % 2 === 0 ? part : element('code', element('bdi', part))));
}

function fixWord({expected = ''}: ReviewFinding): string {
  return expected.trim() !== '' && expected.length <= 24 ? words.put(expected) : words.takeFix;
}

function dismissed({state, undo}: Screen, finding: ReviewFinding): Child {
  const name = findingName(finding);
  const made = state.decisions.made.get(name);
  return [
    element(
      'span.made',
      `${words.decided.dismiss}: ${made?.rows[0]?.why ?? ''} · ${made?.isSaved ? words.saved : words.notSaved}`,
    ),
    button(
      words.undo,
      () => {
        undo(name);
      },
      {class: 'quiet'},
    ),
  ];
}

/** Other translations of the same English. */
export function drawSuggestions({state, takeText}: Screen, row: ReviewSentence): Child {
  const {suggestions = []} = row;
  if (suggestions.length === 0 || decisionOn(state, row)) return undefined;
  const {locale, direction} = state.page;
  return element(
    'ul.suggestions',
    suggestions.map((one) =>
      element(
        'li',
        element('p', {lang: locale, dir: direction}, one.text),
        element('span.from', words.suggestion(one.from)),
        button(words.take, () => void takeText(row, one.text), {
          class: 'quiet',
          key: toTake(row) === one ? 'a' : undefined,
        }),
      ),
    ),
  );
}
