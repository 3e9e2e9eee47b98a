import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, it} from 'vitest';
import {damagedPages} from '../read/page-arbitrary.js';
import {expectSameBuild, expectSound} from './invariants.js';

/** `npm run fuzz` sets these; in the ordinary tests a few pages do. */
const pages = Number(process.env.SXS_KB_FUZZ_PAGES ?? 300);
const seed = process.env.SXS_KB_FUZZ_SEED === undefined ? 20_211_127 : Number(process.env.SXS_KB_FUZZ_SEED);
const isKept = process.env.SXS_KB_FUZZ_PAGES !== undefined;

const sources = readdirSync('sources', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join('sources', name), 'utf8'));

/** What is put into real pages: what opens something, ends it, or steers what reads it. */
const pieces = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '<span',
    '</span>',
    '<span class="sxs-lookup">',
    '<table><tr><td>',
    '</td>',
    '<!--',
    '-->',
    '```',
    '`',
    '**',
    '_',
    '[',
    '](',
    ')',
    '![',
    '\\',
    '|',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    '    ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '---\n',
    '&quot;',
    '&#0;',
    '\0',
    '\u202E',
    '\uFEFF',
    '\u2028',
    '\u00AD',
    '😀',
    '\uD83D',
    'data-ttu-id="',
    '[!NOTE]',
    ':::',
    '{0}',
    '<script>',
  ),
  fc.integer({min: 0, max: 999_999}).map(String),
  fc.string({maxLength: 8}),
);

/** A stretch of a page of `sources/`, cut, repeated, and with something put in. */
const cutPages = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.nat(20_000),
    fc.integer({min: 1, max: 1500}),
    fc.array(fc.tuple(fc.nat(1500), fc.nat(40), pieces), {maxLength: 6}),
    fc.boolean(),
  )
  .map(([source, at, length, edits, hasHead]) => {
    let text = source.slice(at % source.length).slice(0, length);
    for (const [place, gone, piece] of edits) text = text.slice(0, place) + piece + text.slice(place + gone);
    return hasHead ? source.slice(0, source.indexOf('\n---\n') + 5) + text : text;
  });

const anyPages = fc.oneof(damagedPages, cutPages);

/** Checks a property; what breaks it is kept, as small as it was made. */
function holds(arbitrary: fc.Arbitrary<string[]>, numRuns: number, test: (texts: string[]) => void): void {
  const details = fc.check(fc.property(arbitrary, test), {numRuns, seed, endOnFailure: false});
  if (!details.failed) return;
  if (isKept)
    for (const text of details.counterexample?.[0] ?? []) {
      const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.md`;
      writeFileSync(join(import.meta.dirname, 'corpus', name), text);
    }
  throw new Error(fc.defaultReportMessage(details) ?? 'Expected no failure');
}

describe(`any page, with seed ${seed}`, () => {
  it(`${pages} of them are sound`, {timeout: 0}, () => {
    holds(
      anyPages.map((text) => [text]),
      pages,
      (texts) => {
        for (const text of texts) expectSound(text);
      },
    );
  });

  it(`${Math.ceil(pages / 100)} articles of them give the same files in any order`, {timeout: 0}, () => {
    holds(fc.array(anyPages, {minLength: 2, maxLength: 3}), Math.ceil(pages / 100), expectSameBuild);
  });
});
