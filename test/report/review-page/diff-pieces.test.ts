import {describe, expect, it} from 'vitest';
import {defaultProducts} from '../../../src/model/index.js';
import {parseInline} from '../../../src/read/index.js';
import {cutText} from '../../../src/report/review-page/cut-text.js';
import {diffPieces} from '../../../src/report/review-page/diff-pieces.js';
import {flag, toTokens} from '../../../src/report/review-page/flagged.js';
import {wholeNames} from '../../../src/report/whole-names.js';

const cut = (markdown: string) => cutText(markdown, parseInline(markdown));
const rules = {locale: 'en-US', wholeIn: wholeNames({products: defaultProducts})};
const diff = (was: string, now: string) => {
  const found = diffPieces(cut(was), cut(now), rules);
  return {was: toTokens(found.was), now: toTokens(found.now)};
};

describe('diffPieces', () => {
  it('keeps names whole', () => {
    expect(diff('From Office 365 to here.', 'From Microsoft 365 to here.')).toEqual({
      was: ['From ', {s: 'Office 365', m: '-'}, ' to here.'],
      now: ['From ', {s: 'Microsoft 365', m: '+'}, ' to here.'],
    });
  });

  it('leaves white space beside a change outside it', () => {
    expect(diff('the server', 'the smart server')).toEqual({
      was: ['the server'],
      now: ['the ', {s: 'smart', m: '+'}, ' server'],
    });
  });

  it('joins changes with nothing but punctuation between them', () => {
    expect(diff('a old, big dog', 'a new cat').was).toEqual(['a ', {s: 'old, big dog', m: '-'}]);
  });

  it('shows that a link leads elsewhere, and that a word came into bold text', () => {
    expect(diff('See [it](a.md) now', 'See [it](b.md) **now**')).toEqual({
      was: ['See ', {s: 'it', m: 'a-', u: 'a.md'}, {s: ' now', m: '-'}],
      now: ['See ', {s: 'it', m: 'a+', u: 'b.md'}, {s: ' ', m: '+'}, {s: 'now', m: 'b+'}],
    });
  });

  it('takes no notice of white space', () => {
    expect(diff('a  b', 'a\nb')).toEqual({was: ['a  b'], now: ['a\nb']});
  });

  it('carries findings over on words that stay', () => {
    const was = flag(cut('wait wait 24 hours'), [
      {start: 0, end: 9, index: 0},
      {start: 10, end: 12, index: 1},
    ]);
    expect(toTokens(diffPieces(was, cut('wait wait 48 hours'), rules).now)).toEqual([
      {s: 'wait wait', f: [0]},
      ' ',
      {s: '48', m: '+'},
      ' hours',
    ]);
  });
});
