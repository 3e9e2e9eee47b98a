import {expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

it.each([
  ['Weil dies dies tut.', ['dies']],
  ['(Mail Mail)', ['Mail']],
  ['Die Regeln\u00A0Regeln gelten.', ['Regeln']],
  ['Die regeln Regeln gelten.', ['regeln']],
  ['Die Regel Regeln gelten.', []],
  ['Die E-Mail Mail gilt.', []],
  ['Der Mail Mail-Server gilt.', []],
  ['Die die sie Sie', []],
])('finds the doubled words of `%s`', (target, expected) => {
  const page = pageOf('de-DE', [{source: 'It is so, as it was.', target}]);
  const found = check([page], {locales, inline: parseInline, only: ['doubled-word']});
  expect(found.map(({actual}) => actual)).toEqual(expected);
});
