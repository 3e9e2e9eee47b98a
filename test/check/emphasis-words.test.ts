import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf} from './page-of.js';

function faultsOf(locale: string, source: string, target: string): (string | undefined)[] {
  const page = pageOf(locale, [{source, target}]);
  return check([page], {locales, inline: parseInline, only: ['emphasis-words']}).map(({message}) =>
    /: it (.*)$/.exec(message)?.[1]?.replaceAll('\x60', ''),
  );
}

const more = (words: string): string => `has ${words} beside what it has in the source`;

describe('a word beside a name in its label is found', () => {
  it.each([
    ['that is one as programs have them', 'A **MailQueue** here', 'Un **objeto MailQueue** aquí', [more('objeto')]],
    ['but not beside a plain word', 'A **Queue** here', 'Un **objeto Queue** aquí', []],
    ['nor with a capital', 'A **MailQueue** here', 'Una **Lista MailQueue** aquí', []],
    ['and words of grammar beside any', 'Go to **Contoso**.', 'Vaya a **Contoso de la red**.', [more('de la red')]],
    [
      'but none where a longer label has the name, too',
      'A **Contoso Mail Gate** license for **Contoso**',
      'Una licencia **Puerta de Contoso** para **Contoso**',
      [],
    ],
  ])('%s', (_, source, target, faults) => {
    expect(faultsOf('es-ES', source, target)).toEqual(faults);
  });
});

describe('an article at the beginning of a label is found', () => {
  const outside = 'begins with l’, which is outside of it in the source';
  it.each([
    [
      'that an apostrophe joins to the next word',
      'Open the **Files** tab.',
      'Ouvrez **l’onglet Fichiers**.',
      [outside],
    ],
    ['with another apostrophe', 'Open **Files**.', "Ouvrez **l'onglet Fichiers**.", [outside.replace('’', "'")]],
    ['but not with a capital', 'Open **Files**.', 'Ouvrez **L’onglet Fichiers**.', []],
    ['nor a pronoun', 'Click **Sign up**.', 'Cliquez sur **s’abonner**.', []],
    ['nor one that the source has', 'Open **The files**.', 'Ouvrez **l’onglet Fichiers**.', []],
    ['nor one of a link', 'See [Files](a.md) there.', 'Voir [l’onglet Fichiers](a.md) là.', []],
  ])('%s', (_, source, target, faults) => {
    expect(faultsOf('fr-FR', source, target)).toEqual(faults);
  });
});

describe('a menu path is found', () => {
  const source = 'Go to the **Mail** \\> <a href="https://contoso.com">Rules</a> page.';
  const rules = '<a href="https://contoso.com">Regras</a>';
  const elsewhere = 'has its > in another place';
  it.each([
    ['with nothing behind its mark', source, `Vá para a página ${rules} de **Email** \\> .`, [elsewhere]],
    ['or the end of the text', source, `Vá para a página ${rules} de **Email** \\>`, [elsewhere]],
    ['but not with its step', source, `Vá para a página **Email** \\> ${rules}.`, []],
    ['nor a placeholder', 'Go to **Mail** \\> \\<name\\>.', 'Vá para **Email** \\> \\<nome \\>.', []],
    ['nor where the source has it', 'Choose **Mail** \\> .', 'Escolha **Email** \\> .', []],
  ])('%s', (_, from, target, faults) => {
    expect(faultsOf('pt-BR', from, target)).toEqual(faults);
  });
});

describe('bold text that goes on into the next sentence is found', () => {
  it.each([
    ['in its words', 'Open **Mail.Rules**.', 'Abra **Correo. Reglas**.', ['goes on into the next sentence']],
    ['but not where a name has got spaces', 'Open **Mail.Rules**.', 'Abra **mail. Rules**.', []],
  ])('%s', (_, source, target, faults) => {
    expect(faultsOf('es-ES', source, target)).toEqual(faults);
  });
});
