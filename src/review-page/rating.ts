import {severities} from '../model/counts.js';
import type {ReviewPage, ReviewRisk, ReviewRisks, ReviewSentence} from '../model/review-page.js';
import {riskParts, riskPoints} from '../model/risk-points.js';
import {element, type Child} from './element.js';
import {sentencesOf, type Rating} from './page-state.js';
import * as words from './strings.js';

/** Rates the sentences of a page. */
export function openRating(page: ReviewPage, {sentences}: Pick<ReviewRisks, 'sentences'>): Rating {
  const rated = new Map(
    sentencesOf(page).flatMap(([row, index]) => {
      const risk = sentences[row.units[0] ?? ''];
      return risk ? [[index, rate(row, risk)] as const] : [];
    }),
  );
  return {
    points: new Map(Array.from(rated, ([index, {points}]) => [index, points])),
    draw(index) {
      const one = rated.get(index);
      return one && drawRisk(one, page.locale);
    },
  };
}

/** A risk with its parts, in the order in which they are told. */
interface Rated {
  readonly points: number;
  readonly parts: readonly {readonly points: number; readonly what: string; readonly words?: readonly string[]}[];
}

function rate({findings = []}: ReviewSentence, [length, neighbours, others, ...named]: ReviewRisk): Rated {
  const found = findings.map(({severity}) => severity);
  const hasOthers = others === 1;
  const parts = riskParts({severities: found, words: named.length, neighbours, length, hasOthers});
  const counts = severities
    .map((severity) => [severity, found.filter((one) => one === severity).length] as const)
    .filter(([, count]) => count > 0);
  return {
    points: riskPoints(parts),
    parts: [
      {points: parts.findings, what: counts.map(([severity, count]) => words.found(severity, count)).join(', ')},
      {points: parts.words, what: words.unexplained(named.length), words: named},
      {points: parts.neighbours, what: words.neighbours(neighbours)},
      {points: parts.length, what: words.length(length)},
      {points: parts.translations, what: words.otherwise},
    ].filter((part) => part.points > 0),
  };
}

function drawRisk({points, parts}: Rated, lang: string): HTMLElement {
  return element(
    'details.risk',
    element('summary', words.risk(points)),
    element('p', words.riskNote),
    element(
      'ul',
      parts.map((part) =>
        element(
          'li',
          element('b', words.points(part.points)),
          element('span', part.what, part.words && named(part.words, lang)),
        ),
      ),
    ),
  );
}

function named(texts: readonly string[], lang: string): Child {
  return [': ', element('span', {lang, dir: 'auto'}, texts.join(', '))];
}
