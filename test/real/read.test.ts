import {readFileSync} from 'node:fs';
import {beforeAll, expect, it} from 'vitest';
import {pieces, read} from '../../src/read/index.js';
import {simpleYaml} from '../../src/read/simple-yaml.js';
import {parseYaml} from '../../src/read/yaml.js';
import {renderSide} from '../../src/report/render-side.js';
import {bothPasses} from '../read/both-passes.js';
import {describeReal, realFiles} from './shared-pages.js';

const published = 'published/nl-NL';

describeReal('reading real pages', () => {
  let files: readonly string[];
  beforeAll(() => {
    files = realFiles('.');
  });

  it('makes a pair of every lookup, and keeps every byte', () => {
    let lookups = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const page = read(text, {file});
      lookups += text.split('sxs-lookup').length - 1;
      expect(page.pairs.length, file).toBe(text.split('sxs-lookup').length - 1);
      expect(
        pieces(page)
          .map(({value}) => value)
          .join('') === text,
        file,
      ).toBe(true);
      expect(renderSide(page, 'both') === text, file).toBe(true);
      for (const pair of page.pairs)
        expect(/data-(?:ttu|stu)-id|sxs-lookup/.test(pair.target + pair.source), file).toBe(false);
      expect(
        page.findings.filter(({severity}) => severity === 'error'),
        file,
      ).toEqual([]);
    }
    expect(lookups).toBe(17_290);
  });

  it('gives the seeds their pairs', () => {
    expect(realFiles('seeds').map((file) => read(readFileSync(file, 'utf8'), {file}).pairs.length)).toEqual([
      81, 81, 81, 54, 81,
    ]);
  });

  it('reads the six pairs with escaped quotes, decoded', () => {
    const found = realFiles(`${published}/sxs`).flatMap((file) => {
      const page = read(readFileSync(file, 'utf8'), {file});
      return page.pairs.filter(({start, end}) => page.text.slice(start, end).includes('&quot;>'));
    });
    expect(found.map(({id}) => id)).toEqual([
      'a561e-262',
      'a561e-263',
      'a561e-264',
      'a561e-265',
      '24179-254',
      '24179-255',
    ]);
    expect(found.some(({target, source}) => `${target}${source}`.includes('&quot;'))).toBe(false);
    expect(found.at(-1)?.source).toContain('`WorkspaceID`');
  });

  it('reads simple front matter to the data of the full parser', () => {
    let simple = 0;
    for (const file of files) {
      const [, inner] = /^\uFEFF?---\r?\n([\s\S]*?)^---/m.exec(readFileSync(file, 'utf8')) ?? [];
      const data = inner === undefined ? undefined : simpleYaml(inner);
      if (inner === undefined || data === undefined) continue;
      simple++;
      expect({...data}, file).toEqual({...parseYaml(inner)});
    }
    expect(simple).toBeGreaterThan(400);
  });

  it('has the same contexts by both block passes', () => {
    const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    const localized = texts.filter(([, text]) => text.includes('sxs-lookup'));
    expect(localized.length).toBeGreaterThan(400);
    for (const [file, text] of texts) {
      // The reference ends a paragraph at a tag that continues it lazily.
      if (/^ {4}.*\n<br>\n/m.test(text)) continue;
      const {bulk, reference} = bothPasses(text);
      expect(bulk, file).toEqual(reference);
    }
  });

  it('renders the published pages exactly, but for six that differ upstream', () => {
    const body = (text: string): string =>
      text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '').replaceAll('\r\n', '\n');
    const exact = realFiles(`${published}/sxs`).filter((file) => {
      const rendered = renderSide(read(readFileSync(file, 'utf8'), {file}), 'target');
      return body(rendered) === body(readFileSync(file.replace('/sxs/', '/live/'), 'utf8'));
    });
    expect(exact.length).toBeGreaterThanOrEqual(127);
  });
});
