import type {Codes} from '../codes/index.js';
import type {Content, Entry, Item, Statement} from '../model/index.js';
import {plain} from '../text/plain.js';
import type {Line, LocalContent, LocalEntry, Point} from './types.js';

/** In which locale an entry is wanted. */
export interface Wanted {
  /** `undefined` for English. */
  readonly locale: string | undefined;
  readonly sourceLocale: string;
  /** Makes the text of a sentence from its Markdown; plain text by default. */
  readonly textOf?: (markdown: string) => string;
}

/**
 * An entry in a locale, sentence by sentence: a sentence that the locale does not have, or has in English, stands in
 * current English; one that was made from an older English wording says so.
 */
export function localEntry(entry: Entry, wanted: Wanted, codes: Codes): LocalEntry {
  return {
    id: entry.id,
    status: entry.status,
    codes: spellings(entry, codes),
    registry: [...new Set(entry.codes.flatMap((code) => codes.familyOf(code)?.meaning?.(code) ?? []))],
    ...localContent(entry, wanted),
    related: entry.related,
    ...(entry.variants && {
      variants: entry.variants.map((variant) => ({
        key: variant.key,
        ...(variant.product === undefined ? {} : {product: variant.product}),
        article: variant.article,
        section: variant.section,
        ...localContent(variant, wanted),
      })),
    }),
  };
}

/** The content of an entry, or of a variant, in a locale. */
export function localContent(content: Content, wanted: Wanted): LocalContent {
  const shown = new Set<string>();
  const line = (statement: Statement): Line[] => localLine(statement, wanted, shown);
  const lines = (statements: readonly Statement[]): Line[] => statements.flatMap(line);
  const point = ({statements, literals = [], ordered = false, steps = []}: Item): Point => ({
    lines: lines(statements),
    literals,
    ordered,
    steps: steps.map(point),
  });
  const points = (items: readonly Item[]): Point[] =>
    items.map(point).filter((one) => one.lines.length + one.literals.length + one.steps.length > 0);
  const title = localTitle(content, wanted, shown);
  return {
    title,
    meaning: lines(repeatsTitle(content) ? content.meaning.slice(1) : content.meaning),
    causes: points(content.causes),
    fixes: points(content.fixes),
    notes: points(content.notes),
    prerequisites: points(content.prerequisites),
    examples: points(content.examples),
    seeAlso: points(content.seeAlso),
    other: points(content.other),
    facts: content.facts.filter(({validTo}) => validTo === undefined).map(({name, value}) => ({name, value})),
    links: content.links.map(({text, url}) => ({text, url})),
  };
}

/** The title of an entry, or of a variant, in a locale. */
export function localTitle({title}: Pick<Content, 'title'>, wanted: Wanted, shown = new Set<string>()): Line {
  const {sourceLocale, textOf = plain} = wanted;
  const [line = {text: textOf(title.source), locale: sourceLocale, status: 'current' as const}] = localLine(
    title,
    wanted,
    shown,
  );
  return line;
}

/** Whether the first sentence of the meaning serves as the title, too. */
function repeatsTitle({meaning, title}: Pick<Content, 'meaning' | 'title'>): boolean {
  return meaning[0]?.unit === title.unit;
}

/** The spellings of all codes of an entry, each once. */
export function spellings({codes: own, id}: Entry, codes: Codes): string[] {
  return [...new Set(own.map((code) => codes.write(code, id)))];
}

/** @param shown translations that cover several sentences and have been given already. */
function localLine(statement: Statement, {locale, sourceLocale, textOf = plain}: Wanted, shown: Set<string>): Line[] {
  const english = textOf(statement.source);
  if (locale === undefined) return [{text: english, locale: sourceLocale, status: 'current'}];
  const {text, status = 'missing', covers} = statement.texts[locale] ?? {};
  if (text === undefined || status === 'untranslated') return [{text: english, locale: sourceLocale, status}];
  const paragraph = covers?.join(' ');
  if (paragraph !== undefined && shown.has(paragraph)) return [];
  if (paragraph !== undefined) shown.add(paragraph);
  return [{text: textOf(text), locale, status, ...(status === 'stale' ? {english} : {})}];
}
