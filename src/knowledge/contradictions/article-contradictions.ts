import {
  defaultProducts,
  renames,
  resolveLocale,
  sourceLocale,
  textInLocale,
  type Article,
  type Contradiction,
  type Entry,
  type LocaleFile,
  type LocalSaying,
  type Product,
  type StillOtherwise,
  type UnitInLocale,
} from '../../model/index.js';
import {withoutLiterals} from '../../text/index.js';
import {unitsOfEntry} from './entry-units.js';
import type {ChangeContext, FoundChange} from './found.js';
import {mergeContradictions} from './merge-contradictions.js';
import {nameChanges} from './name-changes.js';
import type {Reading} from './reading.js';
import {termChanges} from './term-changes.js';
import {valueChanges} from './value-changes.js';

/** What contradictions are found with. */
export interface ContradictionOptions {
  readonly locales?: ReadonlyMap<string, LocaleFile>;
  /** Product names with their aliases over time; a built-in list by default. */
  readonly products?: readonly Product[];
  /** Of the article. */
  readonly entries?: readonly Entry[];
}

/**
 * Every value, name and term that changed between the versions of an article, each once: with what every locale says today.
 * Nothing in it depends on other articles.
 *
 * @returns values, then names, then terms, in the order of the sentences.
 */
export function articleContradictions(
  article: Article,
  {locales = new Map<string, LocaleFile>(), products = defaultProducts, entries = []}: ContradictionOptions = {},
): Contradiction[] {
  if (article.versions.length < 2) return [];
  const context: ChangeContext = {
    article,
    language: resolveLocale(sourceLocale, locales),
    localeOf: (tag) => resolveLocale(tag, locales),
    products: renames(products),
  };
  const found = [...valueChanges(context), ...nameChanges(context), ...termChanges(context)];
  const entryOf = found.length > 0 ? unitsOfEntry(entries) : new Map<string, readonly string[]>();
  return mergeContradictions(found.map((change) => contradictionOf(change, context, entryOf)));
}

function contradictionOf(
  change: FoundChange,
  context: ChangeContext,
  entryOf: ReadonlyMap<string, readonly string[]>,
): Contradiction {
  const {kind, about, now, was, unit} = change;
  const {article} = context;
  const states = now.until ? [] : unit.locales.map((state) => ({state, ...sayingIn(state, change, context)}));
  return {
    kind,
    about,
    now,
    was,
    units: [unit.id],
    articles: [{key: article.key, units: [unit.id], since: now.since}],
    entries: [...(entryOf.get(unit.id) ?? [])],
    locales: Object.fromEntries(states.map(({state, saying}) => [state.locale, saying])),
    stillOtherwise: states.flatMap(({state: {locale}, saying: {says, status, by}, text}): StillOtherwise[] =>
      says === null || says === now.value || by === 'source'
        ? []
        : [{locale, article: article.key, unit: unit.id, says, status, text}],
    ),
  };
}

/** What a locale says of a change in its sentence, whatever else changed in that. */
function sayingIn(
  state: UnitInLocale,
  change: FoundChange,
  context: ChangeContext,
): {readonly saying: LocalSaying; readonly text: string} {
  const {translation, status, patched, decided} = state;
  const text = textInLocale(state) ?? '';
  if (!translation || text.trim() === '') return {saying: {says: null, status, by: 'text'}, text};
  const {value} = change.now;
  const made = change.readEnglish(change.unit.variants[translation.variant]?.source ?? '').says;
  const read = (target: string): Reading | undefined =>
    status === 'untranslated'
      ? change.readEnglish(target)
      : change.read({
          text: withoutLiterals(target),
          english: englishOf(translation.covers ?? [], change, context),
          locale: context.localeOf(state.locale),
        });
  const own = read(decided?.text ?? translation.target);
  const isSettled = status === 'current' || status === 'patched';
  if (!own) {
    // Nothing tells but the English: what counts as current in spite of it, and a patch, say what English says now.
    const says = isSettled ? value : made;
    return {saying: {says, status: says === value ? 'current' : 'stale', by: 'source'}, text};
  }
  if (own.says === value) return {saying: {...own, status: 'current', by: 'text'}, text};
  const mended = patched === undefined ? undefined : read(patched);
  if (mended?.says === value) return {saying: {...mended, status: 'patched', by: 'text'}, text};
  if (own.says !== null) return {saying: {...own, status: made === value ? 'own-error' : 'stale', by: 'text'}, text};
  return {saying: {...own, status: made === value || isSettled ? status : 'stale', by: 'text'}, text};
}

/** The English that a translation translates today. */
function englishOf(covers: readonly string[], {unit}: FoundChange, {article}: ChangeContext): string {
  if (covers.length === 0) return unit.source;
  return article.units.flatMap(({id, source}) => (covers.includes(id) ? [source] : [])).join(' ');
}
