import {describe, expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf, type PairText} from './page-of.js';

// What machines do to Japanese, Korean and Chinese of Taiwan, and what people write there on purpose.

/** What one check reports on the last of some pairs, with the severity where it is not a warning or an error. */
function found(id: string, locale: string, ...pairs: readonly PairText[]): string[] {
  const page = pageOf(locale, pairs);
  return check([page], {locales, inline: parseInline, only: [id]})
    .filter(({pair}) => pair === page.pairs.at(-1)?.id)
    .map(({actual, expected, severity}) => `${actual ?? expected ?? ''}${severity === 'info' ? ' (info)' : ''}`);
}

describe('a Korean word in two pieces is found', () => {
  it.each([
    ['a verb apart from its noun', '규칙을 삭제 합니다.', ['삭제 합니다']],
    ['an ending apart from its word', '관리자에 게 보냅니다.', ['에 게']],
    ['an adjective apart from its ending', '매우 중요 한 규칙입니다.', ['중요 한']],
    ['a noun that ends as a particle does', '규칙을 추가 합니다.', ['추가 합니다']],
    ['only once in a sentence', '규칙을 삭제 하 고 목록을 저장 합니다.', ['하 고']],
    ['but no verb behind a noun with a particle', '관리자가 하는 일입니다.', []],
    ['nor behind another verb', '규칙을 저장해야 합니다.', []],
    ['nor behind an adverb', '규칙을 다시 하세요.', []],
    ['nor behind a word of one syllable', '일 하는 사람', []],
    ['nor behind markup', '**저장** 하는 방법', []],
    ['nor the number one', '사용자 한 명', []],
    ['nor a longer word', '저장 합니다만', []],
  ])('%s', (_, target, expected) => {
    expect(found('split-word', 'ko-KR', {source: 'Do it now.', target})).toEqual(expected);
  });

  it('in Korean only', () => {
    expect(found('split-word', 'ja-JP', {source: 'Do it now.', target: '삭제 합니다.'})).toEqual([]);
  });
});

describe('square brackets around a label', () => {
  const source = 'Select **Find** and **Save**.';

  it.each([
    ['without a partner are reported', 'zh-TW', '選取 [**尋找**] 和 [**儲存**。', ['[']],
    ['the wrong way round, too', 'ja-JP', '**検索**] と [**保存**を選択します。', [']']],
    ['are silent in order', 'ja-JP', '[**検索**] と [**保存**] を選択します。', []],
    ['and in a link', 'ja-JP', '[検索](a.md) と [**保存**] を選択します。', []],
  ])('%s', (_, locale, target, expected) => {
    expect(found('brackets', locale, {source, target})).toEqual(expected);
  });

  it('are silent where the source has one without a partner, too', () => {
    expect(found('brackets', 'zh-TW', {source: 'From 0 to [1, 2)', target: '從 0 到 [1, 2)'})).toEqual([]);
  });

  it.each([
    ['do as bold type does in Taiwan', 'zh-TW', '選取 [尋找] 和 [儲存]。', []],
    ['of one of two labels, too', 'zh-TW', '選取 [尋找] 和 **儲存**。', []],
    ['but not for two', 'zh-TW', '選取 [尋找] 和儲存。', ['bold text']],
    ['and not in Korean', 'ko-KR', '[찾기] 및 [저장]을 선택합니다.', ['bold text']],
  ])('%s', (_, locale, target, expected) => {
    expect(found('markup-parity', locale, {source, target})).toEqual(expected);
  });

  it.each([
    ['one of them in a label', '[**検索**] と [ **X] (保存)** を選択します。', ['X] (保存)']],
    ['one of them at the end of a label', '[**検索**] と [ **保存]** を選択します。', ['保存]']],
    ['both in labels', '**[検索]** と **[保存]** を選択します。', []],
  ])('are reported with %s', (_, target, expected) => {
    expect(found('emphasis-words', 'ja-JP', {source, target})).toEqual(expected);
  });
});

describe('a label that begins with a mark is found', () => {
  it.each([
    ['in a link', 'See [the list](a.md).', '次に [、一覧を開きます](a.md)。', ['、一覧を開きます']],
    ['in bold type', 'Use **Find**.', 'これは **、検索** です。', ['、検索']],
    ['but not one of the source', 'Use **, find**.', 'これは **、検索** です。', []],
    ['nor a name with a full stop', 'Use **Find**.', '**.NET** を使います。', []],
    ['nor a mark alone', 'Use **Find**.', '**,** を使います。', []],
  ])('%s', (_, source, target, expected) => {
    expect(found('emphasis-words', 'ja-JP', {source, target})).toEqual(expected);
  });
});

describe('a sentence in the wrong order is found', () => {
  it.each([
    ['zh-TW', 'See [Ports](a.md).', '[連接埠](a.md)如需資訊，請參閱。', ['請參閱。']],
    ['zh-TW', 'See [Ports](a.md).', '請參閱[連接埠](a.md)。', []],
    ['zh-TW', 'For that, see:', '如需資訊，請參閱。', []],
    ['ja-JP', 'Click **Find** there.', 'そこで、をクリックして、**検索**。', ['、を']],
    ['ja-JP', 'Click **Find** there.', 'そこで、**検索**をクリックします。', []],
    ['ja-JP', 'Set `Find` now.', 'いま設定します、`Find`。', ['ます、`']],
    ['ja-JP', 'It is set, and `Find` runs.', '設定され、`Find` が実行されます。', []],
    ['ko-KR', 'See [Ports](a.md).', '자세한 내용은 참조하세요 [포트](a.md).', ['참조하세요 [']],
    ['ko-KR', 'See [Ports](a.md).', '자세한 내용은 [포트](a.md)를 참조하세요.', []],
  ])('in %s: `%s` as `%s`', (locale, source, target, expected) => {
    expect(found('stray-preposition', locale, {source, target})).toEqual(expected);
  });

  it.each([
    ['a link and a verb', 'See [Ports](a.md).', '次を参照してください。[ポート](a.md)します。', ['します']],
    ['but no link and a noun', 'See [Ports](a.md).', '次を参照してください。[ポート](a.md)の一覧。', []],
    ['nor two sentences', 'See it. It is [that](a.md).', '見てください。[それ](a.md)です。', []],
    ['two full stops', 'It is shown.', '表示されます。.', ['。.']],
    ['but no three', 'It is shown...', '表示されます...', []],
    ['nor those of the source', 'It is shown . .', '表示されます。.', []],
  ])('by its full stop: %s', (_, source, target, expected) => {
    expect(found('stray-full-stop', 'ja-JP', {source, target})).toEqual(expected);
  });
});

describe('a bare address that a word is written behind is found', () => {
  const source = 'See https://contoso.com/a for that.';

  it.each([
    ['without a space', '詳細は https://contoso.com/aを参照してください。', ['https://contoso.com/a']],
    ['but not before a mark', '詳細は https://contoso.com/a。', []],
    ['nor with a space', '詳細は https://contoso.com/a を参照してください。', []],
    ['nor between angles', '詳細は <https://contoso.com/a>を参照してください。', []],
    ['nor in a link', '詳細は[一覧](https://contoso.com/a)を参照してください。', []],
  ])('%s', (_, target, expected) => {
    expect(found('glued-word', 'ja-JP', {source, target})).toEqual(expected);
  });
});

describe('a date of two kinds is found', () => {
  it.each([
    ['2021年-03-04', ['2021年-03-04']],
    ['2021-03-04', []],
    ['2021 年 3 月 4 日', []],
    ['2021年-2022年', ['2022']],
  ])('%s', (date, expected) => {
    const pair = {source: 'Changed: 2021-03-04', target: `變更日期：${date}`};
    expect(found('number-mismatch', 'zh-TW', pair)).toEqual(expected);
  });
});

describe('what is kept on purpose is left alone', () => {
  it.each([
    ['Set up the list of it', 'Set up the list of it(목록 설정)', []],
    ['Set up the list of it', 'Set up the list of it (목록 설정)', []],
    ['Set up the list of it', 'Set up the list of it (new)', ['Set up the list of it (new)']],
  ])('a title with its translation: `%s` as `%s`', (source, target, expected) => {
    expect(found('untranslated', 'ko-KR', {source, target})).toEqual(expected);
  });

  it('nor is a part of such a title reported', () => {
    const title = 'Copying files and sorting the list of them';
    const pair = {source: title, target: `${title}(파일 복사 및 정렬)`};
    expect(found('partly-untranslated', 'ko-KR', pair)).toEqual([]);
  });

  it.each([
    [1, ['recompilation']],
    [2, []],
  ])('a term whose stem %i other pairs keep', (count, expected) => {
    const others = [
      {source: 'Files to recompile', target: '要 recompile 的檔案'},
      {source: 'Now recompile the file.', target: '現在 recompile 此檔案。'},
    ];
    const pair = {source: 'The recompilation is done.', target: 'recompilation 已完成。'};
    expect(found('partly-untranslated', 'zh-TW', ...others.slice(0, count), pair)).toEqual(expected);
  });

  it('a number in the address of an image that does not render', () => {
    const pair = {source: '![Open it](a(X.15).png "Open it")', target: '![開啟] 它](a(X.15).png "開啟] 它")'};
    expect(found('number-mismatch', 'zh-TW', pair)).toEqual([]);
  });
});

describe('the apostrophe of an English contraction is found', () => {
  const source = "You'll see what it's for.";

  it.each([
    ['with its letters', "您'll 看到它的用途。", ["'ll"]],
    ['with one behind a mark', '您會看到，’s 的用途。', ['’s']],
    ['alone', '您&#39;會看到它的用途。', ['&#39;']],
    ['but not two, which quote', "您會看到'它'的用途。", []],
    ['nor behind a Latin letter', "您會看到 Contoso's 的用途。", []],
  ])('%s', (_, target, expected) => {
    expect(found('characters', 'zh-TW', {source, target})).toEqual(expected);
  });

  it('but none where the source has no contraction', () => {
    expect(found('characters', 'zh-TW', {source: 'You see it.', target: "您'會看到。"})).toEqual([]);
  });
});

it('a product in small letters is found', () => {
  const pair = {source: 'Open Lync Server 2013.', target: 'lync server 2013 を開きます。'};
  expect(found('product-name', 'ja-JP', pair)).toEqual(['lync server']);
});
