import {describe, expect, it} from 'vitest';
import type {UnitInLocale} from '../../src/model/index.js';
import {regenerate} from '../../src/report/regenerate.js';
import {buildArticle, buildPage, state, translated, unit, type PairFacts} from './article-builder.js';

const older = {file: 'old.md', locale: 'sv-SE', handoff: '2020-01-01', commit: 'c1'};
const newer = {file: 'new.md', locale: 'zh-CN', handoff: '2021-01-01', commit: 'c2'};
const pair = (id: string, source: string, target: string): PairFacts => ({id, source, target});

const sv = buildPage({...older, front: '---\nb: 1\na: "2"\n---\n'}, [
  '# <a name="old"></a>',
  pair('o-1', 'Error', 'Fel'),
  '\n\n',
  pair('o-2', 'Wait 48 hours.', 'Vänta 48 timmar.'),
  ' ![Papperskorg](bin.gif)\n',
]);
const zh = buildPage(newer, [
  '# <a name="new"></a>',
  pair('n-1', 'Error', '错误'),
  '\n\n[!INCLUDE [x](y.md)]\n\n',
  pair('n-2', 'Wait 24 hours.', '等待 24 小时。'),
  ' ',
  pair('n-3', 'Try again.', '再试一次。'),
  ' ![垃圾桶](bin.gif) ![笔](pen.gif)\n\n> [!NOTE]\n> ',
  pair('n-4', 'See [x](y).', '请参阅 [x](y)。'),
  '\n',
]);
const canonical =
  '# <a name="new"></a>错误\n\n[!INCLUDE [x](y.md)]\n\n等待 24 小时。 再试一次。 ![垃圾桶](bin.gif) ![笔](pen.gif)\n\n> [!NOTE]\n> 请参阅 [x](y)。\n';

describe('regenerate', () => {
  const patched = {status: 'patched', patched: 'Vänta 24 timmar.'} as const;
  const article = buildArticle(
    [sv, zh],
    [
      unit('a/1', 'Error', [state('sv-SE', translated(sv, 'o-1')), state('zh-CN', translated(zh, 'n-1'))]),
      unit('a/2', 'Wait 24 hours.', [
        state('sv-SE', translated(sv, 'o-2'), patched),
        state('zh-CN', translated(zh, 'n-2')),
      ]),
      unit('a/3', 'Try again.', [state('sv-SE', undefined), state('zh-CN', translated(zh, 'n-3'))]),
      unit('a/4', 'See [x](y).', [
        state('sv-SE', translated(sv, 'o-2'), {status: 'untranslated'}),
        state('zh-CN', translated(zh, 'n-4')),
      ]),
    ],
  );

  it('gives the target side of the canonical page in its own locale', () => {
    expect(regenerate(article, 'zh-CN', '')).toBe(`---\ntitle: zh-CN\n---\n${canonical}`);
  });

  it('fills the canonical structure in another locale, below its own front matter', () => {
    expect(regenerate(article, 'sv-SE', ' ')).toBe(
      '---\nb: 1\na: "2"\n---\n' +
        '# <a name="new"></a>Fel\n\n[!INCLUDE [x](y.md)]\n\nVänta 24 timmar. Try again. ![Papperskorg](bin.gif) ![笔](pen.gif)\n\n> [!NOTE]\n> See [x](y).\n',
    );
  });

  describe('of a page that was made from the canonical version', () => {
    const own = buildPage({...newer, file: 'own.md', locale: 'sv-SE'}, [
      '# <a name="own"></a>',
      pair('o-1', 'Error', 'Fel'),
      '\n\n',
      pair('o-2', 'Wait 24 hours.', 'Vänta 24 timmar.'),
      ' ',
      pair('o-3', 'Outlook', 'Outlook'),
      '\n',
    ]);
    const versions = (pages: readonly number[]) => [{id: 'c2', sourceCommit: 'c2', handoff: '2021-01-01', pages}];
    const made = (rest: Partial<UnitInLocale>, pages: readonly number[] = [0, 1]): string =>
      regenerate(
        buildArticle(
          [own, zh],
          [
            unit('a/1', 'Error', [state('sv-SE', translated(own, 'o-1'))]),
            unit('a/2', 'Wait 24 hours.', [state('sv-SE', translated(own, 'o-2'), rest)]),
            unit('a/3', 'Outlook', [state('sv-SE', translated(own, 'o-3'), {status: 'untranslated'})]),
          ],
          {versions: versions(pages)},
        ),
        'sv-SE',
        ' ',
      );

    it('is its target side, where every sentence has its text', () => {
      expect(made({})).toBe('---\ntitle: sv-SE\n---\n# <a name="own"></a>Fel\n\nVänta 24 timmar. Outlook\n');
    });

    it.each<[string, Partial<UnitInLocale>, readonly number[]]>([
      ['a sentence is missing', {status: 'missing', translation: undefined}, [0, 1]],
      ['a sentence is stale', {status: 'stale'}, [0, 1]],
      ['a sentence was patched with another', {patched: 'Vänta 24 timmar.'}, [0, 1]],
      ['a sentence has its text from an older page', {translation: translated(sv, 'o-2')}, [0, 1]],
      ['it was made from an older version', {}, [1]],
    ])('has the canonical structure where %s', (_, rest, pages) => {
      expect(made(rest, pages)).toContain('# <a name="new"></a>Fel\n\n[!INCLUDE [x](y.md)]');
    });
  });

  it('takes the line ends of the front matter', () => {
    const crlf = buildPage({...older, front: '\uFEFF---\r\na: 1\r\n---\r\n'}, [pair('o-1', 'Error', 'Fel')]);
    const one = buildArticle([crlf, zh], [unit('a/1', 'Error', [state('sv-SE', translated(crlf, 'o-1'))])]);
    expect(regenerate(one, 'sv-SE', ' ')).toMatch(
      /^\uFEFF---\r\na: 1\r\n---\r\n# <a name="new"><\/a>Fel\r\n\r\n\[!INCLUDE [^\n]+\r\n\r\n/,
    );
    expect(regenerate(one, 'sv-SE', ' ').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('keeps a pair without source, which is an anchor', () => {
    const page = buildPage(newer, [pair('n-1', '', '<a name="create"> </a>'), pair('n-2', 'Error', '错误')]);
    const one = buildArticle([sv, page], [unit('a/1', 'Error', [state('sv-SE', translated(sv, 'o-1'))])], {
      slots: [{pair: 1, unit: 0}],
    });
    expect(regenerate(one, 'sv-SE', ' ')).toBe('---\nb: 1\na: "2"\n---\n<a name="create"> </a>Fel');
  });
});

describe('regenerate with added escapes', () => {
  const escaped = {target: [2], source: [2]};
  const own = buildPage({...older, front: ''}, [
    {...pair('o-1', '5 \\* 2 GB', '5 \\* 2 Gb'), addedEscapes: {target: [2], source: [2]}},
    ' ',
    pair('o-2', 'a \\* 2 b', 'å \\* 2 b'),
  ]);
  const page = buildPage({...newer, front: ''}, [
    {...pair('n-1', '5 \\* 2 GB', '5 \\* 2 吉'), addedEscapes: escaped},
    ' ',
    pair('n-2', 'a \\* 2 b', '甲 \\* 2 b'),
    ' ',
    {...pair('n-3', '6 \\* 2', '六 \\* 2'), addedEscapes: escaped},
  ]);
  const article = buildArticle(
    [own, page],
    [
      unit('a/1', '5 \\* 2 GB', [state('sv-SE', translated(own, 'o-1'), {status: 'patched', patched: '5 \\* 3 Gb'})]),
      unit('a/2', 'a \\* 2 b', [state('sv-SE', translated(own, 'o-2'))]),
      unit('a/3', '6 \\* 2', [state('sv-SE', undefined)]),
    ],
  );

  it('takes them out in every locale, and leaves those of the author', () => {
    expect(regenerate(article, 'zh-CN', '')).toBe('5 * 2 吉 甲 \\* 2 b 六 * 2');
    expect(regenerate(article, 'sv-SE', ' ')).toBe('5 * 3 Gb å \\* 2 b 6 * 2');
  });
});

describe('regenerate with paragraphs', () => {
  const whole = buildPage({...older, front: ''}, [pair('o-p1', 'One. Two. Three.', 'Ett, två\noch tre.'), '\n']);
  const covers = ['a/1', 'a/2', 'a/3'];
  const one = (id: string, source: string) =>
    unit(id, source, [state('sv-SE', translated(whole, 'o-p1', 0, covers), {status: 'stale'})]);
  const units = [one('a/1', 'One.'), one('a/2', 'Two.'), one('a/3', 'Three.')];
  const pairs = [pair('n-1', 'One.', '一。'), pair('n-2', 'Two.', '二。'), pair('n-3', 'Three.', '三。')] as const;

  it('gives a text that covers several units once, in one block', () => {
    const page = buildPage(newer, [pairs[0], ' ', pairs[1], ' ', pairs[2], '\n\nEnd\n']);
    expect(regenerate(buildArticle([whole, page], units), 'sv-SE', ' ')).toBe('Ett, två\noch tre.\n\nEnd\n');
  });

  it('gives English where a covered unit stands in another block', () => {
    const page = buildPage(newer, [pairs[0], ' ', pairs[1], '\n\n- ', pairs[2], '\n']);
    expect(regenerate(buildArticle([whole, page], units), 'sv-SE', ' ')).toBe('Ett, två\noch tre.\n\n- Three.\n');
  });

  it('gives English where other text stands between', () => {
    const page = buildPage(newer, [pairs[0], ' `x` ', pairs[1], ' ', pairs[2], '\n']);
    expect(regenerate(buildArticle([whole, page], units), 'sv-SE', ' ')).toBe('Ett, två\noch tre. `x` Two. Three.\n');
  });

  it('writes headings and cells on one line', () => {
    const page = buildPage(newer, ['# ', pairs[0], '\n\nx ', pairs[1], '\n\ny ', pairs[2], '\n']);
    expect(regenerate(buildArticle([whole, page], units), 'sv-SE', ' ')).toBe(
      '# Ett, två och tre.\n\nx Two.\n\ny Three.\n',
    );
  });

  it('gives the patched text once', () => {
    const covering = (id: string, source: string) =>
      unit(id, source, [
        state('sv-SE', translated(whole, 'o-p1', 0, covers), {status: 'patched', patched: 'Ett, två och 3.'}),
      ]);
    const page = buildPage(newer, [pairs[0], ' ', pairs[1], ' ', pairs[2], '\n']);
    expect(
      regenerate(
        buildArticle(
          [whole, page],
          units.map(({id, source}) => covering(id, source)),
        ),
        'sv-SE',
        ' ',
      ),
    ).toBe('Ett, två och 3.\n');
  });

  it('joins the units of a canonical paragraph with the gap of the locale', () => {
    const page = buildPage(newer, [pair('n-p1', 'One. Two.', '一。二。'), '\n']);
    const own = buildPage({...older, front: ''}, [pair('o-1', 'One.', 'Ett.'), ' ', pair('o-2', 'Two.', 'Två.')]);
    const article = buildArticle(
      [own, page],
      [
        unit('a/1', 'One.', [state('sv-SE', translated(own, 'o-1'))]),
        unit('a/2', 'Two.', [state('sv-SE', translated(own, 'o-2'))]),
      ],
      {
        slots: [
          {pair: 0, unit: 0},
          {pair: 0, unit: 1},
        ],
      },
    );
    expect(regenerate(article, 'sv-SE', ' ')).toBe('Ett. Två.\n');
    expect(regenerate(article, 'sv-SE', '')).toBe('Ett.Två.\n');
  });

  it('tells two texts of one pair apart', () => {
    const own = buildPage({...older, front: ''}, [pair('o-p1', 'x', 'Ett och två.')]);
    const covering = (id: string, source: string, target: string, group: readonly string[]) =>
      unit(id, source, [state('sv-SE', {...translated(own, 'o-p1', 0, group), target})]);
    const page = buildPage(newer, [pairs[0], ' ', pairs[1], ' ', pairs[2], ' ', pair('n-4', 'Four.', '四。')]);
    const article = buildArticle(
      [own, page],
      [
        covering('a/1', 'One.', 'Ett och två.', ['a/1', 'a/2']),
        covering('a/2', 'Two.', 'Ett och två.', ['a/1', 'a/2']),
        covering('a/3', 'Three.', 'Tre och fyra.', ['a/3', 'a/4']),
        covering('a/4', 'Four.', 'Tre och fyra.', ['a/3', 'a/4']),
      ],
    );
    expect(regenerate(article, 'sv-SE', ' ')).toBe('Ett och två. Tre och fyra.');
  });
});
