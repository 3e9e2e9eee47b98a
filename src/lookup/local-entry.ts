import {codeText} from '../codes/code-text.js';
import type {Code, Entry, Item, Statement} from '../model/index.js';
import {plain} from '../text/plain.js';
import type {Line, LocalEntry, Point} from './types.js';

/**
 * An entry in a locale, sentence by sentence: a sentence that the locale does not have stands in English, and one that
 * was made from an older English wording says so.
 *
 * @param locale `undefined` for English.
 */
export function localEntry(entry: Entry, locale: string | undefined, sourceLocale: string): LocalEntry {
  const shown = new Set<string>();
  const line = (statement: Statement): Line[] => localLine(statement, locale, sourceLocale, shown);
  const lines = (statements: readonly Statement[]): Line[] => statements.flatMap(line);
  const point = ({statements, literals = [], ordered = false, steps = []}: Item): Point => ({
    lines: lines(statements),
    literals,
    ordered,
    steps: steps.map(point),
  });
  const points = (items: readonly Item[]): Point[] =>
    items.map(point).filter((one) => one.lines.length + one.literals.length + one.steps.length > 0);
  const [title = {text: plain(entry.title.source), locale: sourceLocale, status: 'current' as const}] = line(
    entry.title,
  );
  return {
    id: entry.id,
    status: entry.status,
    codes: [...new Set(entry.codes.map((code) => codeText(code, entry.id)))],
    registry: [...new Set(entry.codes.flatMap((code) => registryOf(code) ?? []))],
    title,
    meaning: lines(entry.meaning.filter(({unit}, index) => index > 0 || unit !== entry.title.unit)),
    causes: points(entry.causes),
    fixes: points(entry.fixes),
    notes: points(entry.notes),
    prerequisites: points(entry.prerequisites),
    examples: points(entry.examples),
    seeAlso: points(entry.seeAlso),
    other: points(entry.other),
    facts: entry.facts.filter(({validTo}) => validTo === undefined).map(({name, value}) => ({name, value})),
    links: entry.links.map(({text, url}) => ({text, url})),
    related: entry.related,
  };
}

/** @param shown paragraphs that stand for several sentences and have been given already. */
function localLine(statement: Statement, locale: string | undefined, sourceLocale: string, shown: Set<string>): Line[] {
  const english = plain(statement.source);
  if (locale === undefined) return [{text: english, locale: sourceLocale, status: 'current'}];
  const own = statement.texts[locale];
  if (own?.text === undefined) return [{text: english, locale: sourceLocale, status: own?.status ?? 'missing'}];
  if (own.status === 'untranslated') return [{text: plain(own.text), locale: sourceLocale, status: own.status}];
  const paragraph = own.covers?.join(' ');
  if (paragraph !== undefined && shown.has(paragraph)) return [];
  if (paragraph !== undefined) shown.add(paragraph);
  return [{text: plain(own.text), locale, status: own.status, ...(own.status === 'stale' ? {english} : {})}];
}

function registryOf(code: Code): string | undefined {
  switch (code.family) {
    case 'smtp':
      return [code.class, code.subject, code.detail].filter((part) => part !== undefined).join(', ') || undefined;
    case 'win':
      return code.facility === undefined
        ? `Win32 error ${code.code}`
        : `${code.kind.toUpperCase()}, facility ${code.facilityName ?? code.facility}, code ${code.code}`;
    case 'http':
      return code.phrase;
    case 'winsock':
      return `${code.name}: ${code.meaning}`;
    case 'aadsts':
    case 'office-setup':
      return undefined;
  }
}
