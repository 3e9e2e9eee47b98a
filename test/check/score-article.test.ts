import {expect, it} from 'vitest';
import {scoreArticle} from '../../src/check/index.js';
import {fileFinding, type Finding} from '../../src/model/index.js';
import {reconcile} from '../../src/reconcile/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

const page = pageOf('de-DE', [
  {source: 'Open the queue [and](https://a.example/b-c) wait for `x` there.', target: 'Öffnen.'},
]);
const [article] = reconcile([page], {locales});

function score(severities: readonly Finding['mqm'][], facts: Partial<Finding> = {}): unknown {
  const findings = severities.map(
    (mqm): Finding => ({
      ...fileFinding({file: page.file, locale: 'de-DE', ruleId: 'x', severity: 'info', message: 'x'}),
      pair: 'aaaaa-101',
      mqm,
      ...facts,
    }),
  );
  const [first] = article ? scoreArticle(article, findings) : [];
  return first && [first.words, first.neutral, first.minor, first.major, first.critical, first.penalty];
}

// Eight words: code is read, addresses are not.
it.each([
  [[], [0, 0, 0, 0, 0]],
  [['neutral'], [1, 0, 0, 0, 0]],
  [['minor'], [0, 1, 0, 0, 1000 / 8]],
  [['major'], [0, 0, 1, 0, 5000 / 8]],
  [['critical'], [0, 0, 0, 1, 25_000 / 8]],
  [
    ['minor', 'minor', 'major', 'critical', 'neutral'],
    [1, 2, 1, 1, 32_000 / 8],
  ],
] as const)('weighs %j', (severities, expected) => {
  expect(score(severities)).toEqual([8, ...expected]);
});

it('counts findings on pairs of the page alone', () => {
  expect(score(['major'], {pair: undefined})).toEqual([8, 0, 0, 0, 0, 0]);
  expect(score(['major'], {file: 'other.md'})).toEqual([8, 0, 0, 0, 0, 0]);
});
