import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pieces, read} from '../../src/read/index.js';
import {renderSide} from '../../src/report/render-side.js';
import {damagedPages} from './page-arbitrary.js';

const lookupRules = ['read-lookup-alone', 'read-lookup-broken', 'read-id-mismatch', 'read-lookup-unclosed'];

/** Behind every line end, as CommonMark counts them. */
const afterLine = /(?<=\n|\r(?!\n))/;

describe('every page, whole or damaged', () => {
  it('is the file byte for byte when put together from its pieces', () => {
    fc.assert(
      fc.property(damagedPages, (text) => {
        const page = read(text, {file: 'page.md'});
        const parts = pieces(page);
        expect(parts.map(({value}) => value).join('')).toBe(text);
        expect(parts.filter((part) => part.type === 'pair').map((part) => part.pair)).toEqual(page.pairs);
        expect(renderSide(page, 'both')).toBe(text);
        expect(text.startsWith(page.frontMatter.raw)).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('has a pair or a finding with a place for every lookup', () => {
    fc.assert(
      fc.property(damagedPages, (text) => {
        const page = read(text, {file: 'page.md'});
        const body = text.slice(page.frontMatter.raw.length);
        const lookups = page.findings.filter(({ruleId}) => lookupRules.includes(ruleId));
        expect(page.pairs.length + lookups.length).toBe(body.split('sxs-lookup').length - 1);
        const lines = text.split(afterLine);
        for (const {line, column} of page.findings)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }),
      {numRuns: 1000},
    );
  });

  it('gives a pair a block of its own where it stands in an attribute, and the element holds nothing', () => {
    const pair =
      '<span data-ttu-id="ab12c-100"></span><span class="sxs-lookup"><span data-stu-id="ab12c-100"></span></span>';
    const page = read(`<table><n d=${pair}>`, {file: 'page.md'});
    expect(page.pairs.map(({block}) => block)).toEqual([0]);
    expect(page.blocks.map(({kind, start, end}) => [kind, start, end])).toEqual([['html', 12, 12 + pair.length]]);
  });

  it('gives every pair its place, section and block', () => {
    fc.assert(
      fc.property(damagedPages, (text) => {
        const page = read(text, {file: 'page.md'});
        const lines = text.split(afterLine);
        let end = page.frontMatter.raw.length;
        for (const pair of page.pairs) {
          expect(pair.start).toBeGreaterThanOrEqual(end);
          end = pair.end;
          expect(lines.slice(0, pair.line - 1).reduce((sum, line) => sum + line.length, pair.column - 1)).toBe(
            pair.targetStart,
          );
          expect(page.sections[pair.section]).toBeDefined();
          expect(page.blocks[pair.block]).toBeDefined();
        }
        expect(new Set(page.sections.map(({slug}) => slug)).size).toBe(page.sections.length);
      }),
      {numRuns: 500},
    );
  });
});
