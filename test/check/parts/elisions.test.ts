import {describe, expect, it} from 'vitest';
import {elisionBeforeConsonant, spacedElision} from '../../../src/check/parts/elisions.js';
import {resolveLocale} from '../../../src/model/index.js';
import {locales} from '../locales.js';

const french = resolveLocale('fr-FR', locales);
const italian = resolveLocale('it-IT', locales);
const german = resolveLocale('de-DE', locales);

describe('a space behind an apostrophe', () => {
  it.each([
    ['l’ adresse', [0, 3]],
    ["le menu d' **Importation**", [8, 11]],
    ["à l' `add()`", [2, 5]],
    ["l' [adresse](a.md)", [0, 3]],
    ['l’adresse', undefined],
    ["la valeur 'l' suivie d’un point", undefined],
    ["'d' est", undefined],
    ["les fichiers' noms", undefined],
    ["l' 5", undefined],
  ])('is found or not in %s', (target, expected) => {
    const found = spacedElision(target, french);
    expect(found && [found.start, found.end]).toEqual(expected);
  });

  it('belongs to other words of Italian, and to none where no apostrophe joins words', () => {
    expect(spacedElision("Un po' di testo", italian)).toBeUndefined();
    expect(spacedElision("L'ID dell' utente", italian)).toEqual({start: 5, end: 11});
    expect(spacedElision("l' utente", german)).toBeUndefined();
  });
});

describe('a vowel that is left out', () => {
  it.each([
    ['à l’aide de l’Gestionnaire de serveur', 'l’Gestionnaire'],
    ['le nom d’Microsoft', 'd’Microsoft'],
    ['l’**Gestionnaire**', 'l’**Gestionnaire'],
    ['L’Planificateur', 'L’Planificateur'],
    ['l’hôte, l’Yonne, d’œufs', undefined],
    ['l’URL, l’SQL, l’MFA, l’Xbox', undefined],
    ['l’ssh et l’nslookup', undefined],
    ['l’Wi-Fi', undefined],
    ["L'd' est", undefined],
  ])('before a consonant is found or not in %s', (target, expected) => {
    const found = elisionBeforeConsonant(target, french);
    expect(found && target.slice(found.start, found.end)).toBe(expected);
  });
});
