import {describe, expect, it} from 'vitest';
import {isMadeOfKnown} from '../../../src/check/parts/made-of-known.js';

/** As Hunspell does: what is known in small letters is known with a capital, not the other way round. */
function known(...words: readonly string[]): (word: string) => boolean {
  return (word) => words.includes(word) || words.includes(word.charAt(0).toLowerCase() + word.slice(1));
}

const german = {compounds: {joins: ['', 's'], capital: true}, prefixes: ['ge', 'nach', 'zu', 'zurück']};
const russian = {compounds: undefined, prefixes: ['не']};

describe('a word that no dictionary has', () => {
  it.each([
    ['a prefix and a word', 'zurücksetzen', 'Reset it.', ['setzen'], true],
    ['two prefixes and a word', 'nachzuladen', 'Load it.', ['laden'], true],
    ['three prefixes', 'zunachzuladen', 'Load it.', ['laden'], false],
    ['a prefix alone', 'zurück', 'Back.', ['setzen'], false],
    ['a rest of four letters', 'zuruhe', 'Be quiet.', ['ruhe'], true],
    ['a rest of three letters', 'zuruh', 'Be quiet.', ['ruh'], false],
    ['a rest that is unknown', 'zurücksezten', 'Reset it.', ['setzen'], false],
    ['a word of the source with an ending of three letters', 'Rolloutens', 'The rollout.', [], true],
    ['the same with four letters', 'Rolloutenst', 'The rollout.', [], false],
    ['a word of the source of three letters with an ending', 'Tags', 'A tag.', [], false],
    ['a word of the source with another ending, behind a prefix', 'gerendert', 'It is rendered.', [], true],
    ['a word of the source that is its own stem', 'Caches', 'A cache.', [], true],
    ['a word of the source before a word', 'Tagnamen', 'Tag names.', ['Namen'], true],
    ['the same of two letters', 'IPnamen', 'IP names.', ['Namen'], false],
    ['a noun in small letters before which a word of the source stands', 'tagnamen', 'Tag names.', ['Namen'], false],
    ['two words', 'Regelnamen', 'The names.', ['Regel', 'Namen'], true],
    ['two words with an s between', 'Regelsnamen', 'The names.', ['Regel', 'Namen'], true],
    ['two words with another letter between', 'Regelxnamen', 'The names.', ['Regel', 'Namen'], false],
    ['a first word of three letters', 'Ortnamen', 'The names.', ['Ort', 'Namen'], true],
    ['a first word of two letters', 'Einamen', 'The names.', ['Ei', 'Namen'], false],
    ['a second word that is unknown', 'Regelnammen', 'The names.', ['Regel', 'Namen'], false],
  ])('is told by %s', (_, word, source, words, expected) => {
    expect(isMadeOfKnown(word, {source, isWord: known(...words), locale: german})).toBe(expected);
  });

  it.each([
    ['неактивный', true],
    ['правилоимя', false],
  ])('is not made of two words where the language does not join them: %s', (word, expected) => {
    const isWord = known('активный', 'правило', 'имя', 'илоимя');
    expect(isMadeOfKnown(word, {source: 'It is inactive.', isWord, locale: russian})).toBe(expected);
  });
});
