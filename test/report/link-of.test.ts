import {describe, expect, it} from 'vitest';
import {resolveLocale} from '../../src/model/index.js';
import {linked, linksOf} from '../../src/report/link-of.js';
import {review} from '../../src/report/review.js';
import {unitLines} from '../../src/report/unit-lines.js';
import {article, finding} from './review-article.js';

const origins = [
  {repository: 'docs.sv', path: 'old name.md', commit: 'a1'},
  {repository: 'docs.sv', path: 'new.md', commit: 'b2'},
];
const placed = {
  ...article,
  pages: article.pages.map((page, index) => (origins[index] ? {...page, origin: origins[index]} : page)),
};
const template = 'https://forge.example/{repository}/{commit}/{path}#{line}';

describe('links to a forge', () => {
  it('lead to a line of a page, by its name', () => {
    const linkOf = linksOf(placed, template);
    expect(linkOf({file: 'sv/old.md', line: 7})).toBe('https://forge.example/docs.sv/a1/old%20name.md#7');
    expect(linkOf({file: 'sv/new.md', line: 1})).toBe('https://forge.example/docs.sv/b2/new.md#1');
    expect(linkOf({file: 'zh/new.md', line: 1})).toBeUndefined();
    expect(linkOf({file: 'other.md', line: 1})).toBeUndefined();
  });

  it('need no repository where the template does not', () => {
    const shown = {...placed, pages: placed.pages.map((page) => ({...page, origin: {shown: 'docs/x.md'}}))};
    expect(linksOf(article, 'x/{path}')({file: 'zh/new.md', line: 1})).toBe('x/zh/new.md');
    expect(linksOf(shown, 'x/{path}')({file: 'zh/new.md', line: 1})).toBe('x/docs/x.md');
    expect(linksOf(placed, undefined)({file: 'sv/old.md', line: 7})).toBeUndefined();
  });

  it('are Markdown whatever the template holds', () => {
    expect(linked('`a`', undefined)).toBe('`a`');
    expect(linked('`a`', 'x/(a) <b>\\')).toBe('[`a`](x/%28a%29%20%3cb%3e%5c)');
  });

  it('stand in reviews at every place of a translation', () => {
    const found = finding('sv/new.md', 'note', {line: 6, column: 2});
    const text = review(placed, resolveLocale('sv-SE', new Map()), (file) => (file === 'sv/new.md' ? [found] : []), {
      linkOf: linksOf(placed, template),
    });
    expect(text).toContain(
      '- 2018-01-01 (`c1c1c1c1`): [`sv/old.md`](https://forge.example/docs.sv/a1/old%20name.md#1)\n',
    );
    expect(text).toContain('- **translation** (2020-02-02, [`p-2`](https://forge.example/docs.sv/b2/new.md#6)): ');
    expect(text).toContain('- **[2018-01-01](https://forge.example/docs.sv/a1/old%20name.md#4):** ');
    expect(text).toContain('- **[2020-02-02](https://forge.example/docs.sv/b2/new.md#4):** ');
    expect(text).toContain('- **warning** [`sv/new.md:6:2`](https://forge.example/docs.sv/b2/new.md#6)');
  });

  it('stand in the lines of units', () => {
    const urls = (lines: string): unknown[] =>
      lines
        .trimEnd()
        .split('\n')
        .slice(0, 2)
        .map((line) => (JSON.parse(line) as {evidence: {url?: string}}).evidence.url);
    expect(urls(unitLines(placed, {linkOf: linksOf(placed, template)}))).toEqual([
      'https://forge.example/docs.sv/b2/new.md#4',
      undefined,
    ]);
    expect(urls(unitLines(placed))).toEqual([undefined, undefined]);
  });
});
