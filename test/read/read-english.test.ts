import {readFileSync} from 'node:fs';
import {expect, it, describe} from 'vitest';
import {readEnglish} from '../../src/read/index.js';
import {normalise} from '../../src/text/index.js';
import {renderSide} from '../../src/report/index.js';
import {english} from '../english.js';
import {describeReal, realFiles, realPages} from '../real/shared-pages.js';

const none: ReadonlySet<string> = new Set();

/** Sources of the pairs of a made English page, with the slugs of their sections. */
function cut(text: string, known: readonly string[] = []): string[] {
  const page = readEnglish(text, {file: 'docs/a.md', known: new Set(known.map(normalise)), language: english});
  expect(page.text).toBe(text);
  for (const {start, end, source} of page.pairs) expect(text.slice(start, end)).toBe(source);
  expect(renderSide(page, 'source')).toBe(text);
  expect(renderSide(page, 'target')).toBe(text);
  return page.pairs.map((pair) => `${page.sections[pair.section]?.slug ?? ''}: ${pair.source}`);
}

describe('readEnglish', () => {
  it('makes pairs of every sentence, in its place', () => {
    expect(
      cut(
        [
          '---',
          'title: Two queues',
          '---',
          '# Two queues',
          '',
          'Mail waits here. It waits long.',
          '',
          '- First item',
          '  goes on.',
          '  1. Inner *item*.',
          '',
          '> [!NOTE]',
          '> Mind this.',
          '> And that.',
          '',
          '| Code | Meaning |',
          '| --- | --- |',
          '| 4.4.316 | Refused |',
          '',
          '```',
          'Code. Stays.',
          '```',
          '',
          '[!INCLUDE [x](y.md)]',
          '',
          '<a name="more"></a>Said at the end.',
        ].join('\n'),
      ),
    ).toEqual([
      'two-queues: Two queues',
      'two-queues: Mail waits here.',
      'two-queues: It waits long.',
      'two-queues: First item\n  goes on.',
      'two-queues: Inner *item*.',
      'two-queues: Mind this.',
      'two-queues: And that.',
      'two-queues: Code',
      'two-queues: Meaning',
      'two-queues: 4.4.316',
      'two-queues: Refused',
      'two-queues: Said at the end.',
    ]);
  });

  it('cuts where the pairs are cut', () => {
    const text = 'See vol. Two of it. Then [the list](a.md).\n\n[Only a link](b.md)\n\n[Known whole](c.md)\n';
    expect(cut(text, ['See vol. Two of it.', '[Known whole](c.md)'])).toEqual([
      ': See vol. Two of it.',
      ': Then [the list](a.md).',
      ': Only a link',
      ': [Known whole](c.md)',
    ]);
  });

  it('cuts lines, breaks and words that may be abbreviations where the pairs are cut, and nowhere else', () => {
    const text = 'One\ntwo three.\n\n| a <br/> b <br/> c |\n|-|\n\nNo. Never.\n';
    expect(cut(text)).toEqual([': One\ntwo three.', ': a <br/> b <br/> c', ': No. Never.']);
    expect(cut(text, ['two three.', 'b', 'No.'])).toEqual([
      ': One',
      ': two three.',
      ': a',
      ': b',
      ': c',
      ': No.',
      ': Never.',
    ]);
  });

  it('finds what pairs hold in HTML and code, and nothing else', () => {
    const text = '<div>Call <b>us</b>. Ask.</div>\n\n```\nrun it\nand that. Then wait.\n```\n';
    expect(cut(text)).toEqual([]);
    expect(cut(text, ['us', 'Ask.', 'and that.', 'Then wait.'])).toEqual([
      ': us',
      ': Ask.',
      ': and that.',
      ': Then wait.',
    ]);
  });

  it('reads the cells of HTML tables', () => {
    const text = [
      '<table><tr><th><strong>Code</strong></th><th>Meaning</th></tr>',
      '<tr><td><p>See <a href="a.md">the list</a>. Then wait.</p>',
      '<ul><li>For <b>one</b> day</li><li>For two<br/>days</li></ul></td><td>&nbsp;|&nbsp;</td></tr></table>',
    ].join('\n');
    expect(cut(text)).toEqual([
      ': Code',
      ': Meaning',
      ': See <a href="a.md">the list</a>.',
      ': Then wait.',
      ': For <b>one</b> day',
      ': For two<br/>days',
    ]);
    expect(cut(text, ['For two', 'days'])).toContain(': days');
    expect(cut(text, ['<strong>Code</strong>'])[0]).toBe(': <strong>Code</strong>');
    expect(cut('<table><tr><td>One.</br> Two.</td></tr></table>', ['Two.'])).toEqual([': One.', ': Two.']);
  });

  it('takes no marks for a text, unless a pair holds them', () => {
    expect(cut('| a | b\n\n||\n\n***Yes***\n\n…\n')).toEqual([': | a | b', ': ***Yes***']);
    expect(cut('Yes\n\n…\n', ['…'])).toEqual([': Yes', ': …']);
  });

  it('takes a cell without the break behind it, which does not count, and reads escaped bars', () => {
    const text = '| a \\| b | C <br/> |\n|-|-|\n| D. <br/> | E. |\n';
    expect(cut(text, ['C', 'D. <br/>'])).toEqual([': a \\| b', ': C', ': D.', ': E.']);
  });

  it('leaves markup of pairs in it alone', () => {
    expect(cut('A <span data-ttu-id="x">b</span> c.\n\nPlain.\n')).toEqual([': Plain.']);
  });

  it('gives a page of the source language', () => {
    expect(
      readEnglish('---\nms.contentlocale: de-DE\n---\nText.\n', {file: 'a.md', known: none, language: english}).meta
        .locale,
    ).toBe('en-US');
  });
});

describeReal('the English pages beside eight versions', () => {
  const localized = realPages('mail-flow').filter(({meta}) => meta.locale === 'zh-CN');

  it.each(realFiles('mail-flow/en-US').map((file, index) => [file.split('/').at(-1) ?? '', file, index] as const))(
    'are cut in %s as their pairs are',
    (_, file, index) => {
      const text = readFileSync(file, 'utf8');
      const own = localized[index]?.pairs.map(({source}) => source) ?? [];
      const page = readEnglish(text, {file, known: new Set(own.map(normalise)), language: english});
      expect(renderSide(page, 'source')).toBe(text);
      const same = (source: string): string => normalise(source).replaceAll('\\', '');
      const cutting = page.pairs.map(({source}) => same(source));
      expect(
        own
          .filter((source) => source.trim() !== '')
          .map(same)
          .filter((source) => !cutting.join(' ').includes(source)),
      ).toEqual([]);
      if (index > 3) expect(cutting).toEqual(own.map(same));
    },
  );
});
