import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {PackedReviewPage} from '../../src/model/packed-review-page.js';
import type {
  ReviewIndex,
  ReviewPage,
  ReviewRisks,
  ReviewRow,
  ReviewSentence,
  ReviewText,
} from '../../src/model/review-page.js';
import {textHash} from '../../src/text/index.js';

/** What a sentence of a sample has, beside what follows from that. */
export type SampleSentence = Partial<ReviewSentence> & Pick<ReviewSentence, 'en'>;

const plain = (text: ReviewText): string => text.map((part) => (typeof part === 'string' ? part : part.s)).join('');

/** A sentence with an id from its place, and hashes of its texts. */
export function sampleSentence(index: number, given: SampleSentence): ReviewSentence {
  const {en, enMd = plain(en), to, toWas = to, toMd = plain(toWas ?? [])} = given;
  return {
    units: [`u${index.toString(16).padStart(8, '0')}`],
    block: {kind: 'paragraph'},
    status: to ? 'current' : 'missing',
    hashes: [[textHash(enMd), textHash(toMd)]],
    line: index + 10,
    ...given,
  };
}

/** A page of some rows. */
export function samplePage(rows: ReviewPage['rows'], given: Partial<ReviewPage> = {}): ReviewPage {
  return {
    version: 1,
    path: 'nl-NL/mail/queues',
    article: 'mail/queues',
    title: 'When messages wait',
    locale: 'nl-NL',
    direction: 'ltr',
    file: 'nl-NL/mail/queues.md',
    notes: [],
    groups: [],
    ...given,
    rows,
  };
}

/** The row of the index for a page. */
export function sampleRow({path, title, locale, rows}: ReviewPage): ReviewRow {
  const counts = {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0};
  let [errors, warnings] = [0, 0];
  for (const row of rows) {
    if ('outside' in row) continue;
    counts[row.status]++;
    for (const {severity} of row.findings ?? []) {
      if (severity === 'error') errors++;
      if (severity === 'warning') warnings++;
    }
  }
  return {path, title, locale, counts, errors, warnings};
}

/** A row of the index that is like others. */
export function indexRow(index: number): ReviewRow {
  const counts = {
    current: 40 + (index % 30),
    patched: index % 12,
    stale: index % 7,
    untranslated: index % 2,
    missing: index % 3,
  };
  const path = `nl-NL/folder-${index % 40}/topic-${index % 9}/page-${index}`;
  return {
    path,
    title: `Page ${index} about something`,
    locale: 'nl-NL',
    counts,
    errors: index % 4,
    warnings: index % 5,
  };
}

/** Where the built program of the review page stands. */
export const programFolder = join(import.meta.dirname, '../../dist/review-page');

/** Writes a review into a folder, as a build does; of pages that have risks, by their paths, these as well. */
export function writeReview(
  folder: string,
  pages: readonly ReviewPage[],
  rows: readonly ReviewRow[] = pages.map(sampleRow),
  risks: Readonly<Record<string, ReviewRisks['sentences']>> = {},
): void {
  const index: ReviewIndex = {version: 1, rows};
  cpSync(programFolder, join(folder, 'review'), {recursive: true});
  writeFileSync(join(folder, 'review/index.js'), `sxsIndex(${scriptJson(index)});\n`);
  for (const page of pages) {
    const sentences = risks[page.path];
    const data = packed({...page, ...(sentences && {hasRisk: true})});
    writeScript(join(folder, 'review', `${page.path}.js`), `sxsPage(${scriptJson(data)});\n`);
    if (sentences)
      writeScript(
        join(folder, 'review/risk', `${page.path}.js`),
        `sxsRisk(${scriptJson({version: 1, sentences} satisfies ReviewRisks)});\n`,
      );
  }
}

function writeScript(file: string, script: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, script);
}

/** A page as a file holds it. */
function packed({rows, ...page}: ReviewPage): PackedReviewPage {
  const whys = rows.map((row) => ('outside' in row ? '' : (row.why ?? '')));
  return {
    ...page,
    whys,
    rows: rows.map((row, index) => {
      if ('outside' in row) return row;
      const {units, hashes, line, pair, why, ...rest} = row;
      const h = [...hashes.map(([source]) => source), hashes[0]?.[1] ?? ''].join('');
      return {...rest, i: units, h, l: line, p: pair, ...(why !== undefined && {why: index})};
    }),
  };
}

function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
