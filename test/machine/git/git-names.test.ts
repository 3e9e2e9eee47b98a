import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rawName, shownName} from '../../../src/machine/git/git-names.js';

const raw = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('shownName', () => {
  it('shows UTF-8 as it is, and other bytes by their number', () => {
    expect(shownName('a/page.md')).toBe('a/page.md');
    expect(shownName(raw('größe/页.md'))).toBe('größe/页.md');
    expect(shownName('n\u00ff.md')).toBe(String.raw`n\xff.md`);
    expect(shownName('n\u00fe.md')).toBe(String.raw`n\xfe.md`);
    expect(shownName(raw('\uFEFFa.md'))).toBe('\uFEFFa.md');
  });

  it('keeps a name apart that looks like one of other bytes', () => {
    expect(shownName(String.raw`n\xff.md`)).toBe(String.raw`n\x5cxff.md`);
    expect(shownName(raw(String.raw`é\xff.md`))).toBe(String.raw`é\x5cxff.md`);
    expect(shownName(String.raw`a\new.md`)).toBe(String.raw`a\new.md`);
  });

  it('gives the bytes of every name back', () => {
    const piece = fc.oneof(
      fc.constantFrom('\\', 'x', 'f', '5', 'c', '\\xff', raw('é')),
      fc.nat(255).map((byte) => String.fromCharCode(byte)),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const name = pieces.join('');
        expect(rawName(shownName(name))).toBe(name);
      }),
    );
  });
});
