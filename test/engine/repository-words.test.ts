import {describe, expect, it} from 'vitest';
import {check, pageWords} from '../../src/check/index.js';
import {groupSources} from '../../src/engine/group-sources.js';
import {readSources} from '../../src/engine/read-sources.js';
import {textSource, type Source} from '../../src/engine/source.js';
import {withWords} from '../../src/engine/with-words.js';
import {resolveLocale, type Finding, type Page} from '../../src/model/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from '../check/locales.js';

/** Sources of pages of one sentence each, named by their order. */
function sourcesOf(targets: readonly string[], locale = 'de-DE'): Source[] {
  return targets.map((target, index) =>
    textSource({
      file: `${locale}/p${index}.md`,
      text: `<span data-ttu-id="${index}-1">${target}</span><span class="sxs-lookup"><span data-stu-id="${index}-1">It is number ${index}.</span></span>\n`,
    }),
  );
}

/** The same as pages. */
function pagesOf(
  targets: readonly string[],
  locale = 'de-DE',
  dictionaries: Readonly<Record<string, string>> = {},
): Page[] {
  const {articles} = groupSources(sourcesOf(targets, locale));
  return withWords(articles, {locales, dictionaries}).articles.flatMap((sources) => {
    const loaded = sources.map((source) => source.load());
    return readSources(loaded, locales).pages;
  });
}

function found(pages: readonly Page[], id: string, isWord?: (word: string) => boolean): Finding[] {
  return check(pages, {locales, inline: parseInline, only: [id], ...(isWord && {dictionary: () => isWord})});
}

describe('words of a repository', () => {
  const split = 'Das ist die Warteschlangen Regel hier.';

  it('tell a split compound that three pages write as one word', () => {
    const pages = pagesOf([
      'Eine Warteschlangenregel.',
      'Die Warteschlangenregeln.',
      'Zur Warteschlangenregel!',
      split,
    ]);
    expect(found(pages, 'compound-split').map(({file, actual}) => [file, actual])).toEqual([
      ['de-DE/p3.md', 'Warteschlangen Regel'],
    ]);
  });

  it('tell nothing where only two pages do, however often', () => {
    const twice = 'Eine Warteschlangenregel und noch eine Warteschlangenregel.';
    expect(found(pagesOf([twice, twice, split]), 'compound-split')).toEqual([]);
  });

  it('are gathered for languages whose nouns have a capital, and for those of a dictionary', () => {
    expect(pagesOf(['Det är en köregel.'], 'sv-SE').map(({words}) => words)).toEqual([undefined]);
    expect(pagesOf(['Det är en köregel.'], 'sv-SE', {'sv-SE': 'somewhere'}).map(({words}) => words?.joined)).toEqual([
      [],
    ]);
  });

  it('leave alone what another page has, or two others have words like', () => {
    const targets = [
      'En regelllista.',
      'En köordninng.',
      'Köordninng igen.',
      'Den regelllistan.',
      'Alla regelllistor.',
    ];
    const known = (word: string): boolean => ['alla', 'igen', 'lista'].includes(word.toLowerCase());
    const ofTwo = pagesOf(targets.slice(0, 4), 'sv-SE', {'sv-SE': 'somewhere'});
    expect(found(ofTwo, 'spelling', known).map(({file, actual, severity}) => [file, actual, severity])).toEqual([
      ['sv-SE/p0.md', 'regelllista', 'info'],
      ['sv-SE/p3.md', 'regelllistan', 'info'],
    ]);
    const ofThree = pagesOf(targets, 'sv-SE', {'sv-SE': 'somewhere'});
    expect(found(ofThree, 'spelling', known)).toEqual([]);
  });

  it('are slips where there are a thousand pages, and only worth knowing where there are fewer', () => {
    const severities = (count: number): string[] => {
      const targets = ['En regelllista.', ...Array.from({length: count - 1}, () => 'En lista.')];
      const pages = pagesOf(targets, 'sv-SE', {'sv-SE': 'somewhere'});
      return found(pages, 'spelling', (word) => ['lista', 'regel'].includes(word)).map(({severity}) => severity);
    };
    expect([severities(999), severities(1000)]).toEqual([['info'], ['warning']]);
    const [page] = pagesOf(['En regelllista.'], 'sv-SE');
    if (!page) throw new Error('Expected a page');
    expect(
      found([page], 'spelling', (word) => ['lista', 'regel'].includes(word)).map(({severity}) => severity),
    ).toEqual(['info']);
  });

  it('decide on what a cache knows a page by, as far as they are its own', () => {
    const hashOf = (others: readonly string[]): string | undefined =>
      withWords(groupSources(sourcesOf([split, ...others])).articles, {locales}).articles[0]?.[0]?.hash();
    const alone = hashOf(['Etwas.', 'Anderes.', 'Drittes.']);
    expect(hashOf(['Etwas Neues.', 'Eine Warteschlangenregel.', 'Eine Postfachregel.'])).toBe(alone);
    expect(hashOf(Array.from({length: 3}, () => 'Eine Warteschlangenregel.'))).not.toBe(alone);
  });

  it('are found in a text', () => {
    const text = 'An Nachrichtenfluss Regeln und der Inhaltssuche-Seite die Inhaltssuchen.';
    expect(pageWords(text, resolveLocale('de-DE', locales), false)).toEqual({
      // Without what may be an ending; a word with a hyphen is another one.
      nouns: ['nachrichtenflus', 'inhaltssuch'],
      joined: ['nachrichtenflussregel', 'nachrichtenflusssregel', 'nachrichtenflussnregel', 'nachrichtenflussesregel'],
      words: [],
    });
  });
});
