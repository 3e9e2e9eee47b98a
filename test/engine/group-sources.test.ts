import {describe, expect, it} from 'vitest';
import {groupSources} from '../../src/engine/group-sources.js';
import {lazySource, recordSource, textSource, totalSize, type Source} from '../../src/engine/source.js';

const front = (locale: string): string => `---\nms.contentlocale: ${locale}\n---\ntext\n`;

/** A version of a page that counts how often its text is asked for. */
function counted(file: string, text: string, isPast: boolean): {source: Source; asked: () => number} {
  let count = 0;
  const read = (): string => {
    count++;
    return text;
  };
  return {
    source: lazySource({file, pagePath: file.split('@')[0], isPast, size: text.length, text: read}),
    asked: () => count,
  };
}

describe('groupSources', () => {
  it('reads nothing but the head, and that once', () => {
    const versions = [0, 1].map((edition) => counted(`de-DE/kept.md@${edition}`, front('de-DE'), edition === 0));
    const {articles} = groupSources(versions.map(({source}) => source));
    expect(articles.map((own) => own.map(({file}) => file))).toEqual([['de-DE/kept.md@0', 'de-DE/kept.md@1']]);
    expect(versions.map(({asked}) => asked())).toEqual([1, 1]);
    articles.flat().map((source) => source.load());
    expect(versions.map(({asked}) => asked())).toEqual([2, 2]);
  });

  it('gives English pages to the article of the localized page that they are like', () => {
    const german = textSource({file: 'a.md@1', pagePath: 'a.md', text: front('de-DE'), isPast: true});
    const english = lazySource({
      file: 'en/other.md',
      size: 4,
      text: () => 'text',
      isPast: true,
      english: [{commit: 'c', time: 't'}],
      like: german,
    });
    const {articles} = groupSources([english, german]);
    expect(articles.map((own) => own.map(({file}) => file))).toEqual([['a.md@1', 'en/other.md']]);
    expect(articles[0]?.[0]?.load().identity).toEqual({key: 'a', otherKeys: [], locale: 'de-DE'});
  });

  it('sorts by key, then by file; a record is a page like others', () => {
    const sources = [
      textSource({file: 'sv-SE/z.md', text: front('de-DE')}),
      recordSource({
        file: 'x/r.md',
        root: {name: '', isRepository: false},
        path: 'sv-SE/2020-01-01/a.md',
        record: 'no JSON at all',
      }),
      textSource({file: 'sv-SE/a.md', text: front('sv-SE')}),
    ];
    expect(groupSources(sources).articles.map((own) => own.map(({file}) => file))).toEqual([
      ['sv-SE/a.md', 'x/r.md'],
      ['sv-SE/z.md'],
    ]);
    expect(totalSize(sources)).toBe(sources.reduce((sum, {size}) => sum + size, 0));
  });
});

describe('a source', () => {
  const page = {file: 'a.md', text: front('de-DE')};

  it('has another name for everything that decides on a result', () => {
    const english = [{commit: 'c', time: 't'}];
    const variants = [{}, {file: 'b.md'}, {text: 'other'}, {pagePath: 'c.md'}, {isPast: true}, {english}];
    const names = variants.map((variant) => textSource({...page, ...variant}).hash());
    expect(new Set(names).size).toBe(variants.length);
    expect(textSource(page).hash()).toBe(names[0]);
  });

  it('takes the hash of its text from who knows it, and then reads nothing', () => {
    const source = lazySource({
      file: 'a.md',
      size: 1,
      text: () => {
        throw new Error('Expected nobody to read this');
      },
      textHash: () => 'known',
    });
    expect(source.hash()).toBe(source.hash());
    expect(() => source.load()).toThrow('Expected nobody');
  });
});
