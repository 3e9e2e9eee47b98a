import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/index.js';

function front(text: string): {raw: string; data: Record<string, unknown>; rules: string[]} {
  const page = read(text, {file: 'page.md'});
  return {
    raw: page.frontMatter.raw,
    data: {...page.frontMatter.data},
    rules: page.findings.map(({ruleId, line}) => `${ruleId} ${line}`),
  };
}

describe('front matter', () => {
  it('keeps every scalar as the string that stands there', () => {
    const text =
      '---\nhash: 4250e87\nnumber: 012\nyes: yes\ndate: 2020-02-15\nempty:\nquoted: "50"\nsingle: \'it\'\nlist:\n- 1\n- two\n---\nBody';
    expect(front(text)).toEqual({
      raw: text.slice(0, -4),
      data: {
        hash: '4250e87',
        number: '012',
        yes: 'yes',
        date: '2020-02-15',
        empty: '',
        quoted: '50',
        single: 'it',
        list: ['1', 'two'],
      },
      rules: [],
    });
  });

  it('reads the rest of YAML with its parser, to the same data', () => {
    const text =
      '---\nhash: 4250e87\nfolded: >-\n  one\n  two\nmap:\n  a: 1 # why\n  b: [x, 2]\nescaped: "a\\tb"\n---\n';
    expect(front(text)).toEqual({
      raw: text,
      data: {hash: '4250e87', folded: 'one two', map: {a: '1', b: ['x', '2']}, escaped: 'a\tb'},
      rules: [],
    });
  });

  it('recovers simple lines where it is not YAML, and says where it stopped', () => {
    const text =
      '---\nms.contentlocale: de-DE\ntitle: Fehlercode: 450 4.4.316\nms.custom:\n- one\n- "two"\nms.lasthandoff: 02/15/2020\n---\nBody';
    const page = read(text, {file: 'page.md'});
    expect({...page.frontMatter.data}).toEqual({
      'ms.contentlocale': 'de-DE',
      title: 'Fehlercode: 450 4.4.316',
      'ms.custom': ['one', 'two'],
      'ms.lasthandoff': '02/15/2020',
    });
    expect(page.meta).toMatchObject({locale: 'de-DE', handoff: '2020-02-15', title: 'Fehlercode: 450 4.4.316'});
    expect(page.findings).toMatchObject([{ruleId: 'read-front-matter', line: 3, severity: 'warning', locale: 'de-DE'}]);
    expect(page.findings[0]?.note).toContain('quotes');
    // The same text again: nothing of the failure is remembered.
    expect(read(text, {file: 'page.md'}).findings).toHaveLength(1);
  });

  it.each(['js', 'javascript', 'coffee', 'json', 'toml', 'constructor'])('never runs or reads `---%s`', (language) => {
    const text = `---${language}\n{title: (globalThis.ran = true, "x")}\n---\nBody`;
    expect(front(text)).toEqual({raw: text.slice(0, -4), data: {}, rules: ['read-front-matter-language 1']});
    expect('ran' in globalThis).toBe(false);
  });

  it('leaves out keys of prototypes', () => {
    const text = '---\n__proto__: {polluted: 1}\nconstructor: x\ntitle: {__proto__: {polluted: 1}, a: b}\n---\n';
    const {data} = read(text, {file: 'page.md'}).frontMatter;
    expect(Object.keys(data)).toEqual(['title']);
    expect(data.title).toEqual({a: 'b'});
    expect('polluted' in {} || 'polluted' in data).toBe(false);
  });

  it('bounds aliases and depth', () => {
    const aliases = Array.from(
      {length: 12},
      (_, n) => `k${n}: &a${n} [${n === 0 ? 'x' : Array.from({length: 9}, () => `*a${n - 1}`).join(', ')}]`,
    );
    expect(front(`---\n${aliases.join('\n')}\n---\n`).rules).toEqual(['read-front-matter 2']);
    const deep = `---\ntitle: Deep\nk: ${'['.repeat(40_000)}\n---\n`;
    expect(front(deep)).toMatchObject({data: {title: 'Deep'}, rules: ['read-front-matter 3']});
    const nested = (count: number) => front(`---\nk: ${'['.repeat(count)}x${']'.repeat(count)}\n---\n`).rules;
    expect([100, 101].map(nested)).toEqual([[], ['read-front-matter 2']]);
    expect(front(`---\ntitle: Deep\n${'- '.repeat(40_000)}x\n---\n`)).toMatchObject({
      data: {title: 'Deep'},
      rules: ['read-front-matter 3'],
    });
    expect(front(`---\ntitle: Long${'\n'.repeat(90_000)}\n---\n`).data).toEqual({title: 'Long'});
    expect(front(`---\nk: ${'['.repeat(20)}x${']'.repeat(20)}\n---\n`).rules).toEqual([]);
    expect(front(`---\ntitle: Long\nk: ${'x'.repeat(100_001)}\n---\n`)).toMatchObject({
      data: {title: 'Long'},
      rules: ['read-front-matter-too-large 2'],
    });
  });

  it('says when it is not closed, and still reads what it says', () => {
    const page = read('---\ntitle: Open\nms.contentlocale: ru-RU\n\n# Head\n', {file: 'page.md'});
    expect(page.frontMatter.raw).toBe('');
    expect(page.meta).toMatchObject({title: 'Open', locale: 'ru-RU'});
    expect(page.findings).toMatchObject([{ruleId: 'read-front-matter-unclosed', line: 1}]);
    expect(page.sections.map(({heading}) => heading)).toEqual(['', 'Head']);
  });

  it.each([
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nBody', '\uFEFF---\ntitle: A\n---\n'],
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nBody', '---\r\ntitle: A\r\n---\r\n'],
    ['white space behind its fence', '---\ntitle: A\n---  \nBody', '---\ntitle: A\n---  \n'],
    ['no line behind it', '---\ntitle: A\n---', '---\ntitle: A\n---'],
  ])('is kept with %s', (_, text, raw) => {
    expect(front(text)).toEqual({raw, data: {title: 'A'}, rules: []});
  });

  it.each(['', 'Body', '\uFEFFBody', '----\ntitle: A\n----\n', '---\n\nA line above', '\n---\ntitle: A\n---\n', '---'])(
    'is absent in %j',
    (text) => {
      expect(front(text)).toEqual({raw: '', data: {}, rules: []});
    },
  );
});

describe('version of a page', () => {
  const meta = (lines: string, file = 'page.md', locale?: string) => {
    const page = read(`---\n${lines}\n---\n`, {file, ...(locale !== undefined && {locale})});
    return {...page.meta, rules: page.findings.map(({ruleId, line}) => `${ruleId} ${line}`)};
  };

  it('is read from its keys', () => {
    expect(
      meta(
        'title: T\ndescription: D\nms.openlocfilehash: f00\nms.sourcegitcommit: c0ffee\nms.translationtype: HT\nms.contentlocale: zh-cn\nms.lasthandoff: 08/21/2018',
      ),
    ).toEqual({
      locale: 'zh-CN',
      handoff: '2018-08-21',
      sourceCommit: 'c0ffee',
      fileHash: 'f00',
      translationType: 'HT',
      title: 'T',
      description: 'D',
      rules: [],
    });
  });

  it.each(['21/08/2018', '02/30/2020', '2018-08-21', 'soon'])('has no handoff where the date is %s', (date) => {
    expect(meta(`title: T\nms.lasthandoff: ${date}`)).toMatchObject({handoff: undefined, rules: ['read-handoff 3']});
  });

  it.each(['../../x', 'Deutsch (Deutschland)', 'de_DE', 'x'])('has no locale %s', (tag) => {
    expect(meta(`title: T\nms.contentlocale: ${tag}`)).toMatchObject({locale: 'und', rules: ['read-locale 3']});
    expect(meta(`ms.contentlocale: ${tag}`, 'docs/sv-SE/page.md')).toMatchObject({locale: 'sv-SE'});
    expect(meta(`ms.contentlocale: ${tag}`, 'docs/sv-SE/page.md', 'fi-FI')).toMatchObject({locale: 'fi-FI'});
  });

  it.each([
    ['docs/nl-NL/page.md', 'nl-NL'],
    ['docs.de-de/articles/page.md', 'de-DE'],
    ['page.ja-JP.md', 'ja-JP'],
    ['zh-Hans-CN/page.md', 'zh-Hans-CN'],
    ['ru-RU/how-to/mail-flow/go-to.md', 'ru-RU'],
    ['how-to/page.md', 'und'],
    ['page.md', 'und'],
  ])('takes its locale from the path %s', (file, locale) => {
    expect(meta('title: T', file).locale).toBe(locale);
  });

  it('expects a tag from its caller', () => {
    expect(() => read('', {file: 'page.md', locale: '../x'})).toThrow(RangeError);
  });
});
