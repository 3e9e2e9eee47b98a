import {wrongTemplate} from '../model/index.js';

/** Checks for callers without a compiler: their mistakes are reported at once and by name, never as a finding about a page. */

/** @throws {TypeError} when these are not locale files by tag. */
export function expectLocales(locales: unknown): void {
  if (!(locales instanceof Map))
    throw new TypeError(`Expected \`locales\` as \`readLocales\` gives them, a Map, not ${shape(locales)}`);
}

/** @throws {TypeError} when these are not pages. */
export function expectPages(pages: unknown): void {
  expectList(pages, 'pages as `read` gives them', (page) => 'pairs' in page && 'meta' in page);
}

/** @throws {TypeError} when these are neither texts of pages nor sources. */
export function expectTexts(pages: unknown): void {
  expectList(pages, 'pages as `{file, text}`', (page) => 'file' in page && ('text' in page || 'load' in page));
}

/** @throws {TypeError} when this is no template of links. */
export function expectTemplate(url: unknown): void {
  if (url === undefined) return;
  if (typeof url !== 'string') throw new TypeError(`Expected \`url\` as a template, not ${shape(url)}`);
  const wrong = wrongTemplate(url);
  if (wrong !== undefined) throw new TypeError(wrong);
}

function expectList(values: unknown, what: string, isRight: (value: object) => boolean): void {
  if (!Array.isArray(values)) throw new TypeError(`Expected a list of ${what}, not ${shape(values)}`);
  const wrong = values.findIndex((value: unknown) => typeof value !== 'object' || value === null || !isRight(value));
  if (wrong !== -1) throw new TypeError(`Expected ${what}, not ${shape(values[wrong])} at index ${wrong}`);
}

function shape(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? `an object with ${Object.keys(value).slice(0, 3).join(', ') || 'nothing in it'}`
    : `a ${typeof value}`;
}
