import {describe, expect, it} from 'vitest';
import {innerSpace} from '../../../src/check/parts/inner-spaces.js';
import type {CheckContext} from '../../../src/model/index.js';
import {parseInline} from '../../../src/read/index.js';
import {pageOf} from '../page-of.js';

function found(source: string, target: string): string | undefined {
  const [pair] = pageOf('de-DE', [{source, target}]).pairs;
  return pair && innerSpace(pair, {inline: parseInline} as CheckContext)?.actual;
}

describe('innerSpace', () => {
  it.each([
    ['behind a round bracket', 'A (b) c', 'A ( b) c', '( b'],
    ['behind an escaped square one', String.raw`A \[b\]`, String.raw`A \[ b\]`, String.raw`\[ b`],
    ['before a word that begins with a hyphen', 'Windows (apps)', 'Windows ( -Apps)', '( -Apps'],
    ['within angle brackets', String.raw`A \<b> c`, String.raw`A \<b > c`, String.raw`\<b >`],
    ['within those of an entity', 'A &lt;b&gt; c', 'A &lt; b &gt; c', '&lt; b &gt;'],
    ['behind a backslash', String.raw`In a\\b`, String.raw`In a\\ b`, String.raw`a\\ b`],
    ['on both sides of one', String.raw`In a\\b`, String.raw`In a \\ b`, String.raw`a \\ b`],
    ['but none that the source has, too', 'A ( b) c', 'A ( b) c d', undefined],
    ['nor one where the source has no bracket', 'A, b', 'A ( b', undefined],
    ['nor one behind a square bracket, which may be a link', 'A [b](c.md)', 'A [ b](c.md)', undefined],
    ['nor one in code', 'Call `a(b)` (once)', 'Rufen Sie `a( b)` (einmal) auf', undefined],
    ['nor marks of comparison', String.raw`If a < b, \<c>`, String.raw`Wenn a < b, \<c>`, undefined],
  ])('finds a space %s', (_, source, target, expected) => {
    expect(found(source, target)).toBe(expected);
  });
});
