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
  it('reads nothing but the head of what it drops, and that once', () => {
    const old = counted('de-DE/gone.md@1', front('de-DE'), true);
    const older = counted('de-DE/gone.md@0', front('de-DE'), true);
    const past = counted('de-DE/kept.md@0', front('de-DE'), true);
    const now = counted('de-DE/kept.md@1', front('de-DE'), false);
    const {articles, findings} = groupSources([old, now, past, older].map(({source}) => source));
    expect(articles.map((own) => own.map(({file}) => file))).toEqual([['de-DE/kept.md@0', 'de-DE/kept.md@1']]);
    expect(findings).toMatchObject([
      {
        file: 'de-DE/gone.md@1',
        locale: 'de-DE',
        ruleId: 'input-deleted',
        severity: 'info',
        message: 'The page is not in its repository any more: 2 versions are left out',
      },
    ]);
    expect([old, older, past, now].map(({asked}) => asked())).toEqual([1, 1, 1, 1]);
    articles.flat().map((source) => source.load());
    expect([old, older, past, now].map(({asked}) => asked())).toEqual([1, 1, 2, 2]);
  });

  it('keeps a page of one locale where another has dropped it, and English pages in any case', () => {
    const sources: Source[] = [
      textSource({file: 'a.md@1', pagePath: 'a.md', text: front('de-DE'), isPast: true}),
      textSource({file: 'a.md@2', pagePath: 'a.md', text: front('sv-SE'), isPast: false}),
    ];
    const english = [{commit: 'c', time: 't'}];
    sources.push(lazySource({file: 'a.md@3', size: 4, text: () => 'text', isPast: true, english, like: sources[1]}));
    const {articles, findings} = groupSources(sources);
    expect(articles.map((own) => own.map(({file}) => file))).toEqual([['a.md@2', 'a.md@3']]);
    expect(findings.map(({message}) => message)).toEqual([
      'The page is not in its repository any more: 1 version is left out',
    ]);
  });

  it('sorts by key, then by file; a record is a page like others', () => {
    const sources = [
      textSource({file: 'sv-SE/z.md', text: front('de-DE')}),
      recordSource({file: 'x/r.md', key: 'a', record: 'no JSON at all'}),
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
