import {expect} from 'vitest';
import {build, check} from '../../src/library.js';
import {withDeadline} from '../../src/machine/with-deadline.js';
import {pieces, read} from '../../src/read/index.js';
import {renderSide} from '../../src/report/render-side.js';

/** Rules of findings that stand for a lookup that is no pair. */
const lookupRules = ['read-lookup-alone', 'read-lookup-broken', 'read-id-mismatch', 'read-lookup-unclosed'];

/** Behind every line end, as CommonMark counts them. */
const afterLine = /(?<=\n|\r(?!\n))/;

/** Far more than any page of a fuzzer takes, in milliseconds, on a busy machine, too: what takes longer does not end. */
const longest = 120_000;

/** Throws where something does not hold that must hold of every page, whatever it says. */
export function expectSound(text: string): void {
  withDeadline(() => {
    const page = read(text, {file: 'page.md'});
    const parts = pieces(page);
    expect(parts.map(({value}) => value).join('')).toBe(text);
    expect(renderSide(page, 'both')).toBe(text);
    const body = text.slice(page.frontMatter.raw.length);
    const lookups = page.findings.filter(({ruleId}) => lookupRules.includes(ruleId));
    expect(page.pairs.length + lookups.length).toBe(body.split('sxs-lookup').length - 1);
    const lines = text.split(afterLine);
    for (const {line, column, endLine = line, endColumn = column} of [
      ...page.findings,
      ...check([page], {articles: []}),
    ]) {
      const isInside =
        column <= (lines[line - 1] ?? '').length + 1 &&
        endColumn <= (lines[endLine - 1] ?? '').length + 1 &&
        (endLine > line || (endLine === line && endColumn >= column));
      if (!isInside) throw new Error(`Expected a place in the page, not ${line}:${column} to ${endLine}:${endColumn}`);
    }
  }, longest);
}

/** Throws where building some pages of one article, as they are or in another order, does not give the same files each time. */
export function expectSameBuild(texts: readonly string[]): void {
  const pages = texts.map((text, index) => ({file: `docs/${2019 + index}-01-01/page.md`, text}));
  withDeadline(() => {
    const {files} = build(pages);
    expect(build(pages.toReversed()).files).toEqual(files);
    for (const {path} of files) expect(path).not.toMatch(/^\/|\.\.\//);
  }, longest);
}
