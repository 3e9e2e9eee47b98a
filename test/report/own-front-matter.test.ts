import {describe, expect, it} from 'vitest';
import type {UnitInLocale} from '../../src/model/index.js';
import {ownFrontMatter} from '../../src/report/own-front-matter.js';
import {buildArticle, buildPage, state, translated, unit} from './article-builder.js';

const front = (commit: string, hash: string, handoff: string, end = '\n'): string =>
  [
    '---',
    `title: ${commit}`,
    `ms.openlocfilehash: ${hash}`,
    `ms.sourcegitcommit: ${commit}`,
    `ms.lasthandoff: ${handoff}`,
    'author: x',
    '---',
    '',
  ].join(end);

const page = (number: number, locale: string, raw?: string) =>
  buildPage(
    {
      file: `${number}.md`,
      locale,
      handoff: `202${number}-01-01`,
      commit: `c${number}`,
      front: raw ?? front(`c${number}`, `h${number}`, `01/01/202${number}`),
    },
    [{id: 'a-1', source: 'One.', target: 'Ett.'}, ' ', {id: 'a-2', source: 'Two.', target: 'Två.'}],
  );
const [first, second, third, canonical] = [page(0, 'sv-SE'), page(1, 'sv-SE'), page(2, 'sv-SE'), page(3, 'zh-CN')];

/** The front matter where the second sentence is from a page, made from a wording that stood up to a version. */
function frontOf(
  from: typeof first,
  last: number,
  rest: Partial<UnitInLocale> = {},
  pages = [first, second, third],
): string {
  const own = pages.at(-1) ?? third;
  const article = buildArticle(
    [...pages, canonical],
    [
      unit('a/1', 'One.', [state('sv-SE', translated(own, 'a-1'))]),
      unit('a/2', 'Two.', [state('sv-SE', translated(from, 'a-2'), rest)], {
        variants: [{source: 'Two.', first: 0, last, evidence: []}],
      }),
    ],
  );
  return ownFrontMatter(article, 'sv-SE', own);
}

describe('ownFrontMatter', () => {
  it('is that of the latest page where all sentences follow its English', () => {
    expect(frontOf(third, 2)).toBe(front('c2', 'h2', '01/01/2022'));
    // English went on since; the sentence is as old as the page is.
    expect(frontOf(third, 0, {status: 'stale'})).toBe(front('c2', 'h2', '01/01/2022'));
    // An older page, but the English of the sentence did not change until then.
    expect(frontOf(first, 2)).toBe(front('c2', 'h2', '01/01/2022'));
  });

  it.each([
    [0, front('c0', 'h0', '01/01/2020')],
    [1, front('c1', 'h1', '01/01/2021')],
  ])('names the English of an older page where a sentence follows it no further than version %i', (last, expected) => {
    expect(frontOf(first, last, {status: 'stale'})).toBe(expected.replace(/title: c\d/, 'title: c2'));
    expect(frontOf(first, last, {status: 'patched', patched: 'Tva.'})).toBe(
      expected.replace(/title: c\d/, 'title: c2'),
    );
  });

  it('does not count a sentence that is given in English', () => {
    expect(frontOf(first, 0, {status: 'untranslated'})).toBe(front('c2', 'h2', '01/01/2022'));
  });

  it('claims nothing that the older page does not say, and keeps its own line ends', () => {
    const silent = page(0, 'sv-SE', '---\ntitle: c0\nms.lasthandoff: 01/01/2020\n---\n');
    const windows = page(2, 'sv-SE', front('c2', 'h2', '01/01/2022', '\r\n'));
    expect(frontOf(silent, 0, {status: 'stale'}, [silent, windows])).toBe(
      '---\r\ntitle: c2\r\nms.lasthandoff: 01/01/2020\r\nauthor: x\r\n---\r\n',
    );
    const bare = page(2, 'sv-SE', '---\ntitle: c2\n---\n');
    expect(frontOf(first, 0, {status: 'stale'}, [first, bare])).toBe('---\ntitle: c2\n---\n');
  });
});
