import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

/** What is reported on a Dutch page with this text and another one. */
function splitIn(target: string, other: string): (string | undefined)[] {
  const page = pageOf('nl-NL', [
    {source: 'See below.', target: other},
    {source: 'Open it.', target},
  ]);
  return check([page], {locales, inline: parseInline, only: ['compound-split']}).map(({actual}) => actual);
}

describe('compound-split', () => {
  it.each([
    ['a first part of three letters', 'Open de web pagina.', 'Zie de webpagina.', ['web pagina']],
    ['one of four', 'Open de test pagina.', 'Zie de testpagina.', ['test pagina']],
    ['parts with other letters than those of ASCII', 'Open de café pagina.', 'Zie de cafépagina.', ['café pagina']],
    ['what joins them', 'Open de staat pagina.', 'Zie de staatspagina.', ['staat pagina']],
    [
      'a word that ends where an address begins',
      'Open de web paginaë.',
      'Zie webpaginaëx@contoso.com.',
      ['web paginaë'],
    ],
    ['parts with a letter of another alphabet', 'Open de web pagiňa.', 'Zie de webpagiňa.', ['web pagiňa']],
    ['a word between marks', 'Open de web pagina.', 'Zie de (webpagina), en wacht.', ['web pagina']],
    ['a word behind a word of another alphabet', 'Open de web pagina.', 'Zie een/ň/webpagina.', ['web pagina']],
    ['no word with a sign in it', 'Open de web pagina.', 'Zie de web×pagina.', []],
    ['no first part before a sign', 'Open de web pagina.', 'Zie de webpaginaň.', []],
    ['no word that begins in the same way alone', 'Open de web paginas.', 'Zie de webpagina.', []],
    ['no word that ends in the same way alone', 'Open de test pagina.', 'Zie de webpagina.', []],
    ['a word of strong type', 'Open de web pagina.', 'Zie **webpagina** daar.', ['web pagina']],
    [
      'a first part with a sign for a letter',
      'Open de \u212Aelvin pagina.',
      'Zie de kelvinpagina.',
      ['\u212Aelvin pagina'],
    ],
    ['a word behind the sign for times', 'Open de web pagina.', 'Zie 3×webpagina.', ['web pagina']],
    ['a word behind the sign for divided by', 'Open de web pagina.', 'Zie 3÷webpagina.', ['web pagina']],
    [
      'the rest of a word of very many letters',
      'Open de web pagina.',
      `Zie ${'a'.repeat(60)}webpagina.`,
      ['web pagina'],
    ],
    ['a first part behind a mark', 'Open (web pagina.', 'Zie de webpagina.', ['web pagina']],
    ['no parts with a mark between them', 'Open de web. pagina.', 'Zie de webpagina.', []],
    ['no second part behind a mark', 'Open de web (pagina).', 'Zie de webpagina.', []],
    ['no second part of three letters', 'Open de webpagina set.', 'Zie de webpaginaset.', []],
    ['no word of code', 'Open de web pagina.', 'Zie `webpagina`.', []],
    ['no word of an address', 'Open de web pagina.', 'Zie https://contoso.com/webpagina.', []],
    ['no longer word', 'Open de web pagina.', 'Zie de webpaginas.', []],
    ['no word of eight letters', 'Open de web adres.', 'Zie de webadres.', []],
    ['no words of grammar', 'Open het van pagina.', 'Zie de vanpagina.', []],
  ])('knows %s', (_, target, other, expected) => {
    expect(splitIn(target, other)).toEqual(expected);
  });
});
