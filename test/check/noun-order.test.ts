import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

describe('a noun behind its name', () => {
  const source = 'Open the \x60Mail\x60 class now.';
  it.each([
    ['an article', source, 'Abra la \x60Mail\x60 clase ahora.', 1],
    ['a preposition', source, 'Abra con \x60Mail\x60 clase ahora.', 1],
    ['no small word', source, 'Abra \x60Mail\x60 clase ahora.', 0],
    ['another noun', source, 'Abra el tipo \x60Mail\x60 clase ahora.', 0],
    ['an article, in the plural', source, 'Abra las \x60Mail\x60 clases ahora.', 0],
    ['an article, behind another name', source, 'Abra la \x60Post\x60 clase ahora.', 0],
    ['an article, where the source has another noun', 'Open the \x60Mail\x60 file.', 'Abra la \x60Mail\x60 clase.', 0],
    [
      'an article, where the source has it before the name',
      'Open the class \x60Mail\x60.',
      'Abra la \x60Mail\x60 clase.',
      0,
    ],
    [
      'an article, of two the first',
      'The \x60A\x60 class, the \x60B\x60 class',
      'La \x60A\x60 clase, la \x60B\x60 clase',
      1,
    ],
  ])('is told by %s before it', (_, from, target, count) => {
    const findings = check([pageOf('es-ES', [{source: from, target}])], {
      locales,
      inline: parseInline,
      only: ['noun-order'],
    });
    expect(findings).toHaveLength(count);
  });
});
