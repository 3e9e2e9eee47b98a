import {describe, expect, it} from 'vitest';
import {defaultProducts, resolveLocale} from '../../src/model/index.js';
import {leftUntranslated} from '../../src/text/index.js';
import {locales} from '../check/locales.js';
import {english} from '../english.js';

const kept = (source: string, target: string, tag = 'de-DE'): number | undefined =>
  leftUntranslated(
    {source, target},
    {language: english, locale: resolveLocale(tag, locales), products: defaultProducts},
  );

describe('leftUntranslated', () => {
  it.each([
    ['a sentence', 'Open the queue and wait.', 'de-DE'],
    ['a heading with an article and one more word', 'Create a search', 'zh-CN'],
    ['two words of grammar among names', 'Permissions in the Contoso Center', 'zh-CN'],
    ['four words that Dutch has, too', 'Tracking number is in use', 'nl-NL'],
  ])('says so of %s that is the same', (_, text, tag) => {
    expect(kept(text, text, tag)).toBe(1);
  });

  it.each([
    ['a name', 'Exchange Online'],
    ['a name with a word of grammar', 'Contoso Cloud for Teachers'],
    ['code', '`Get-Item of the list`'],
    ['an option of a command', 'Get-Item -Path the-path-of-it'],
    ['a key of a file', 'scan_engine.how_to_check'],
    ['an address', '<https://learn.example/the/queue/and/the/list>'],
    ['a link target', '[Contoso](the-list-of-it.md "the list of it")'],
    ['a letter of a list', 'a.'],
    ['one term', 'Server'],
    ['two words', 'pps no'],
    ['a list of extensions', 'dotm, docm, xlsm, sltm'],
  ])('is silent on %s', (_, text) => {
    expect(kept(text, text)).toBeUndefined();
  });

  it('does not count the words of products', () => {
    const sides = {source: 'Contoso on the web', target: 'Contoso on the web'};
    const options = {language: english, locale: resolveLocale('de-DE', locales)};
    expect(leftUntranslated(sides, {...options, products: []})).toBe(1);
    expect(leftUntranslated(sides, {...options, products: [{names: ['Contoso on the web']}]})).toBeUndefined();
  });

  it('is silent where the words are three that both languages have, and not where they are four', () => {
    expect(kept('**Preview** is in preview.', '**Preview** is in preview.', 'nl-NL')).toBeUndefined();
    expect(kept('**Preview** is in open preview.', '**Preview** is in open preview.', 'nl-NL')).toBe(1);
  });

  it('asks three plain words of a text that was changed, and two of one that was not', () => {
    expect(kept('Stop the queue.', 'Stop the queue!')).toBeUndefined();
    expect(kept('Stop the queue.', 'Stop the queue.')).toBe(1);
    expect(kept('Stop the old queue.', 'Stop the old queue!')).toBe(1);
    expect(kept('Stop the.', 'Stop the.')).toBeUndefined();
  });

  it('says so of more than four fifths of the plain words', () => {
    const source = 'stop the queue of the server';
    expect(kept(source, 'stop the queue of the Gerät')).toBeCloseTo(5 / 6);
    expect(kept('stop the queue of it', 'stop the queue of Gerät')).toBeUndefined();
    expect(kept('stop the queue of it', 'stop the queue of it!')).toBe(1);
  });

  it('counts a word as often as it stands there', () => {
    expect(kept('the old and the new and the last', 'the old and new last Gerät')).toBeUndefined();
  });

  it('counts the first word of a sentence, whatever its capital', () => {
    const label = '[admin center in Contoso](a.md)';
    expect(kept(`See ${label}.`, `请参阅 ${label}。`, 'zh-CN')).toBeUndefined();
    expect(kept(`See ${label}.`, `See ${label}。`, 'zh-CN')).toBe(1);
  });

  it('is silent where the words of grammar are those of the own language, and within one language', () => {
    expect(kept('Information on port 25 for it', 'Information om port 25 for it', 'sv-SE')).toBeUndefined();
    expect(kept('Open the queue and wait.', 'Open the queue and wait.', 'en-GB')).toBeUndefined();
    expect(kept('Open the queue.', 'Öffnen Sie the queue.')).toBeUndefined();
  });

  it('compares texts as they read: escapes and white space do not count', () => {
    expect(kept('Go to the \\*queue\\*.', 'Go to  the *queue*.')).toBe(1);
  });
});
