import {readFileSync} from 'node:fs';
import {beforeAll, expect, it} from 'vitest';
import {reconcile} from '../../src/index.js';
import {resolveLocale, type Article, type Page} from '../../src/model/index.js';
import {regenerate} from '../../src/report/regenerate.js';
import {review} from '../../src/report/review.js';
import {describeReal, realPages, realPath} from './shared-pages.js';

const folder = realPath('seeds');

describeReal('real pages', () => {
  let pages: readonly Page[];
  let articles: readonly Article[];
  beforeAll(() => {
    pages = realPages('seeds');
    articles = reconcile(pages);
  });
  const given = (): Article => {
    const [article] = articles;
    if (!article || articles.length > 1) throw new Error('Expected one article');
    return article;
  };

  it('regenerates the canonical page in its own locale', () => {
    const page = readFileSync(`${folder}/000_1ee8bb177bf95c33.md`, 'utf8');
    const stripped = page.replaceAll(
      /<span data-ttu-id="[^"]*">(.*?)<\/span><span class="sxs-lookup">.*?<\/span><\/span>/g,
      '$1',
    );
    expect(regenerate(given(), 'zh-CN', '')).toBe(stripped);
  });

  it.each([
    ['sv-SE', '004_9b9f844b998b248f.md'],
    ['ru-RU', '001_421255a8b7e6e535.md'],
    ['zh-TW', '002_50f3853678d7db71.md'],
  ])('keeps the structure of the canonical page in %s, below its own front matter', (locale, file) => {
    const written = regenerate(given(), locale, ' ');
    const own = pages.find((page) => page.file === file);
    expect(written.startsWith(own?.frontMatter.raw ?? '-')).toBe(true);
    expect(written).not.toMatch(/sxs-lookup|data-st?u-id|data-ttu-id/);
    const skeleton = (text: string): string[] =>
      text
        .replace(/^---\n.*?\n---\n/s, '')
        .split('\n')
        .map((line) => /^(?: *(?:#+ <a name="[^"]*"><\/a>|- |\d+\. |\[!INCLUDE .*\])| *)/.exec(line)?.[0] ?? '');
    expect(skeleton(written)).toEqual(skeleton(regenerate(given(), 'zh-CN', '')));
  });

  it('says Microsoft 365 in Swedish wherever it was patched, and keeps the label', () => {
    const written = regenerate(given(), 'sv-SE', ' ').replace(/^---\n.*?\n---\n/s, '');
    // 23 patched units, two of which hold the name twice, and an INCLUDE; stale units keep the old name.
    expect(written.match(/Microsoft 365/g)?.length).toBe(26);
    expect(written.match(/\*\*Office 365\*\*/g)).toHaveLength(1);
  });

  it.each([
    ['sv-SE', 23, 6],
    ['ru-RU', 1, 1],
    ['zh-TW', 1, 2],
    ['zh-CN', 0, 0],
  ])('reviews in %s %i patched and %i stale units', (locale, patched, stale) => {
    const text = review(given(), resolveLocale(locale, new Map()), () => []);
    const alone = text.match(/^#### Patched: /gm)?.length ?? 0;
    const grouped = text.match(/^- `u[\da-f]{8}` \(.*: .*<ins>/gm)?.length ?? 0;
    expect(alone + grouped).toBe(patched);
    // All but one of the 23 have no other change than that of a name.
    expect(grouped).toBe(locale === 'sv-SE' ? 22 : 0);
    expect(text.match(/^#### Stale: /gm) ?? []).toHaveLength(stale);
    expect(text.match(/^- \*\*patched:\*\* .*<ins>/gm) ?? []).toHaveLength(alone);
  });
});
