import {expect, it} from 'vitest';
import {knowledge} from '../../src/knowledge/index.js';
import type {Article} from '../../src/model/index.js';
import {buildArticle} from './build-article.js';
import {baseOf} from './page-entries.js';

const heading = '## {{Error code 30088-4}}\n\n{{The heading says so.}}\n';
const row =
  '| {{Error code}} | {{Meaning}} | {{Fix}} |\n|---|---|---|\n| {{30088-4}} | {{The row says so.}} | {{Restart.}} |\n';
const item = '- {{30088-4: To fix it, log off.}}\n';
const quoted = '{{If you receive error 30088-4, restart the computer.}}\n';

/** Title of the only entry of a page whose parts stand in this order, and how many places it takes them from. */
function title(...parts: readonly string[]): string | undefined {
  const [entry, ...more] = baseOf(`# {{Error codes of the setup}}\n\n${parts.join('\n')}`).entries;
  expect(more).toEqual([]);
  return entry?.title.source;
}

it.each([
  ['a heading', [heading], 'Error code 30088-4'],
  ['a row', [row], '30088-4'],
  ['an item', [item], '30088-4'],
  ['a quoted error', [quoted], 'Error codes of the setup'],
])('%s alone gives its title', (_, parts, expected) => {
  expect(title(...parts)).toBe(expected);
});

it.each([
  ['a heading before a row', [row, heading], 'Error code 30088-4'],
  ['a heading before an item', [item, heading], 'Error code 30088-4'],
  ['a heading before a quoted error', [quoted, heading], 'Error code 30088-4'],
  ['a row before a quoted error', [quoted, row], '30088-4'],
  ['an item before a quoted error', [quoted, item], '30088-4'],
])('takes the title from %s, wherever they stand', (_, parts, expected) => {
  expect(title(...parts)).toBe(expected);
});

it('takes it from the strongest place of all articles, and from the first one by key among equal ones', () => {
  const of = (key: string, lines: string) => buildArticle(lines, {key});
  const titleOf = (...articles: readonly Article[]): string | undefined => knowledge(articles).entries[0]?.title.source;
  const sentence = of('a', '# Mail comes back\nIf you get the error "550 5.7.520 Access denied", restart the host.');
  const weak = of('a', '# NDR error codes\n- 5.7.520: To fix it, restart the host.');
  const strong = (key: string) => of(key, `# Error 550 5.7.520 ${key}\nOne.`);
  expect(titleOf(sentence)).toBe('Mail comes back');
  expect(titleOf(sentence, strong('b'))).toBe('Error 550 5.7.520 b');
  expect(titleOf(weak, strong('b'))).toBe('Error 550 5.7.520 b');
  expect(titleOf(sentence, {...weak, key: 'b'})).toBe('5.7.520');
  expect(titleOf(strong('b'), strong('a'))).toBe('Error 550 5.7.520 a');
});
