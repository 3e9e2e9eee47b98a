import {describe, expect, it} from 'vitest';
import {articleOf, pageOf, versionFacts} from './versions.js';

const [first = {}, second = {}] = versionFacts;

/** `status target` of each sentence in zh-CN, whose page stems from the first version. */
function chinese(older: string, newer: string): string[] {
  const article = articleOf([
    pageOf(older, {...first, locale: 'zh-CN', file: 'zh.md'}),
    pageOf(newer, {...second, locale: 'sv-SE', file: 'sv.md'}),
  ]);
  return article.units
    .filter(({present}) => present)
    .map(({locales}) => locales.find(({locale}) => locale === 'zh-CN'))
    .map((state) => `${state?.status} ${state?.translation?.target} ${state?.translation?.covers?.length ?? 1}`);
}

describe('a translation', () => {
  it('of a sentence that was split covers its parts and stays current', () => {
    expect(chinese('{{Open it. Close it.|打开并关闭。}}', '{{Open it.|x}} {{Close it.|x}}')).toEqual([
      'current 打开并关闭。 2',
      'current 打开并关闭。 2',
    ]);
  });

  it('of sentences that were merged is joined by what stands between them on their line, else by a space', () => {
    const merged = '{{Open it. Close it.|x}}';
    expect(chinese('{{Open it.|打开。}}{{Close it.|关闭。}}', merged)).toEqual(['current 打开。关闭。 1']);
    expect(chinese('{{Open it.|打开。}}  {{Close it.|关闭。}}', merged)).toEqual(['current 打开。  关闭。 1']);
    expect(chinese('{{Open it.|打开。}}\n\n{{Close it.|关闭。}}', merged)).toEqual(['current 打开。 关闭。 1']);
    expect(chinese('{{Open it.|打开。}}: {{Close it.|关闭。}}', merged)).toEqual(['current 打开。 关闭。 1']);
    expect(chinese('{{p:Open it. Close it.|打开。关闭。}}', merged)).toEqual(['current 打开。关闭。 1']);
    expect(chinese('{{p:Open it. Close it.|打开。  关闭。}}', merged)).toEqual(['current 打开。  关闭。 1']);
  });
});
