import {expect, it} from 'vitest';
import {links} from '../../src/knowledge/links.js';
import type {Statement} from '../../src/model/index.js';

it.each([
  ['[here](https://example.com/a)', ['https://example.com/a']],
  ['[here](HTTP://example.com/a)', ['HTTP://example.com/a']],
  ['[here](mailto:a@example.com)', ['mailto:a@example.com']],
  ['[here](../mail/queues.md#wait)', ['../mail/queues.md#wait']],
  ['[here](/mail/a:b.md)', ['/mail/a:b.md']],
  ['[here](javascript:alert)', []],
  ['[here](<java\tscript:alert>)', []],
  ['[here](data:text/html,x)', []],
  ['[here](vbscript:x)', []],
  ['[here](ms-settings:network)', []],
])('the links of %s are %j', (source, urls) => {
  const statement = {unit: 'u1', source, texts: {}} as unknown as Statement;
  expect(links([statement], new Map()).map(({url}) => url)).toEqual(urls);
});

it('does not take the address around a sentence unseen', () => {
  const statement = {unit: 'u1', source: 'Read this.', texts: {}} as unknown as Statement;
  expect(links([statement], new Map([['u1', 'javascript:alert(1)']]))).toEqual([]);
  expect(links([statement], new Map([['u1', 'a.md']]))).toEqual([{url: 'a.md', text: 'Read this.', unit: 'u1'}]);
});
