import {createHash, hash} from 'node:crypto';
import {fromBytes, toBytes} from '../machine/workers/index.js';
import {stringOf, type MadeText, type Text} from '../model/index.js';
import {findingsText} from '../write/index.js';
import type {ArticleResult} from './article-result.js';

/** A result as bytes that can be stored, and sent to another thread without being copied. */
export interface MadeResult {
  /** All of it but its texts, and what these are known by: all that joining needs where they stand already. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** Its texts, one after the other. */
  readonly texts: Uint8Array<ArrayBuffer>;
  /** What the texts are known by, as `textsName` gives it. */
  readonly name: string;
}

/**
 * Turns a result into bytes.
 *
 * @param ids what the ids of its sentences are known by.
 */
export function makeResult(result: ArticleResult, ids: string): MadeResult {
  const texts: Buffer[] = [];
  const made = changeTexts(withFindings(result), (text, isUnits) => {
    if (typeof text !== 'string' || text === '') return text;
    const bytes = Buffer.from(text, 'utf8');
    texts.push(bytes);
    return {hash: hash('sha256', bytes, 'hex'), size: bytes.length, ...(isUnits && ids !== '' && {label: ids})};
  });
  const all = Buffer.allocUnsafeSlow(texts.reduce((sum, {length}) => sum + length, 0));
  let size = 0;
  for (const bytes of texts) size += bytes.copy(all, size);
  return {head: toBytes(made), texts: all, name: textsName(made)};
}

/**
 * What the texts of a result are known by: their hashes. The bytes of its head would not do, since one value may be written in
 * several ways: a text in one byte for a character or two.
 *
 * @param result as it was opened without its texts.
 */
export function textsName(result: ArticleResult): string {
  const hashes: string[] = [];
  changeTexts(result, (text) => {
    if (typeof text !== 'string') hashes.push(text.hash);
    return text;
  });
  return `texts ${hash('sha256', hashes.join(' '), 'base64')}`;
}

/** The result from its bytes. Its texts have no bytes of their own where none are given. */
export function openResult(head: Uint8Array, texts?: Uint8Array): ArticleResult {
  const result = fromBytes(head) as ArticleResult;
  if (!texts) return result;
  let start = 0;
  return changeTexts(result, (text) => {
    if (typeof text === 'string') return text;
    start += text.size;
    return {...text, bytes: texts.subarray(start - text.size, start)} satisfies MadeText;
  });
}

/** The result with strings for texts, without what can be made of the rest. */
export function plainResult(result: ArticleResult): ArticleResult {
  const {reports, knowledge, contradictions, findings, used, seen, pages, pairs} = result;
  return changeTexts({reports, knowledge, contradictions, findings, used, seen, pages, pairs}, stringOf);
}

/** What units are known by: ids, and what they were ids of. Empty for none. */
export function idsName(
  units: readonly {readonly article: string; readonly unit: string; readonly source: string}[],
): string {
  if (units.length === 0) return '';
  const rows = units.map(({article, unit, source}) => [article, unit, source]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64');
}

function withFindings(result: ArticleResult): ArticleResult {
  return result.reports.length === 0 ? result : {...result, findingsText: findingsText(result.findings)};
}

/** Changes all texts of a result, always in one order. */
function changeTexts(result: ArticleResult, change: (text: Text, isUnits: boolean) => Text): ArticleResult {
  const {findingsText: found} = result;
  return {
    ...result,
    reports: result.reports.map((report) => ({
      ...report,
      locales: report.locales.map((one) => ({
        ...one,
        page: change(one.page, false),
        versions: change(one.versions, false),
        review: change(one.review, false),
        ...(one.reviewPage && {reviewPage: {...one.reviewPage, data: change(one.reviewPage.data, false)}}),
      })),
      units: change(report.units, true),
    })),
    ...(found !== undefined && {findingsText: change(found, false)}),
  };
}
