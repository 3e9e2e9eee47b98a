import {describe, expect, it} from 'vitest';
import {markdownOf} from '../../src/model/review-markdown.js';

describe('markdownOf', () => {
  it('puts the marks back', () => {
    expect(
      markdownOf([
        'Click ',
        {s: 'Save', m: 'b'},
        ' in ',
        {s: 'the ', m: 'a', u: 'g.md'},
        {s: 'guide', m: 'ab', u: 'g.md'},
        ' ',
        {s: 'icon', m: 'p', u: 'i.png'},
        {s: 'x', m: 'c'},
      ]),
    ).toBe('Click **Save** in [the **guide**](g.md) ![icon](i.png)`x`');
  });

  it('does not close a mark where only a finding or a change begins', () => {
    expect(
      markdownOf([
        {s: 'a ', m: 'b'},
        {s: 'b', m: 'b+'},
        {s: ' c', m: 'b', f: [0]},
      ]),
    ).toBe('**a b c**');
  });

  it('keeps two links apart that lead to different places', () => {
    expect(
      markdownOf([
        {s: 'a', m: 'a', u: '1'},
        {s: 'b', m: 'a', u: '2'},
      ]),
    ).toBe('[a](1)[b](2)');
  });
});
