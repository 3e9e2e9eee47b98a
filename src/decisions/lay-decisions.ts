import {isOfSentence, type Article, type Decided, type Decision, type Unit, type UnitInLocale} from '../model/index.js';
import {compare, groupBy, textHash} from '../text/index.js';
import {isAbout} from './subject.js';

/** Says how a translation stands that was made from an older wording of a sentence. */
export type Restate = (made: {
  readonly article: Article;
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  /** The newest wording. */
  readonly canonical: string;
}) => Pick<UnitInLocale, 'status' | 'drift' | 'patches' | 'patched'>;

/**
 * Lays what people decided over an article. A sentence that somebody confirmed or corrected is current and has the text that
 * was decided, whatever pages say; one that somebody accepted is current as it stands. What was decided of an older English is
 * a translation made from that one. What pages say stays in `translation`.
 *
 * A decision holds by its article and its texts; the id in it may be that of another time.
 */
export function layDecisions(article: Article, decisions: readonly Decision[], restate: Restate): Article {
  const own = decisions.filter((row) => isOfSentence(row) && isAbout(row, article.key));
  if (own.length === 0) return article;
  const rowsOf = groupBy(own, ({locale, source}) => `${locale}\0${source}`);
  /** What holds for a sentence with a wording, the newest. */
  const rowOf = (unit: Unit, state: UnitInLocale, source: string): Decision | undefined =>
    newest((rowsOf.get(`${state.locale}\0${source}`) ?? []).filter((row) => isMeant(row, unit, state)));

  const lay = (unit: Unit, state: UnitInLocale): UnitInLocale => {
    const row = rowOf(unit, state, textHash(unit.source));
    if (row) return decidedState(row, state);
    for (let variant = unit.variants.length - 1; variant >= (state.translation?.variant ?? 0); variant--) {
      const {source} = unit.variants[variant] ?? {source: ''};
      const older = rowOf(unit, state, textHash(source));
      const target = older && textOfRow(older, state);
      if (!older || target === undefined || state.translation?.covers) continue;
      const {translation, locale} = state;
      const now = restate({article, locale, source, target, canonical: unit.source});
      const made = translation && {translation: {...translation, variant}};
      return {...state, patched: undefined, ...now, ...made, decided: {...decidedBy(older), text: target}};
    }
    return state;
  };
  const laid = article.units.map((unit) => ({...unit, locales: unit.locales.map((state) => lay(unit, state))}));
  return {...article, units: whole(laid, article.units)};
}

/** The newest of some decisions; of those of one time the last. */
function newest(rows: readonly Decision[]): Decision | undefined {
  let found: Decision | undefined;
  for (const row of rows) if (!found || compare(found.at ?? '', row.at ?? '') <= 0) found = row;
  return found;
}

/** Whether a row on the English of a sentence is about that sentence, and not about another one that reads the same. */
export function isMeant(row: Decision, unit: Unit, {status, translation}: UnitInLocale): boolean {
  const target = textHash(translation?.target ?? '');
  if (row.action === 'accept') return status === 'stale' && row.target === target;
  if (row.article !== undefined && row.unit === unit.id) return true;
  return row.target === target || (row.text !== undefined && textHash(row.text) === target);
}

/** The state of a sentence for which a decision holds. */
function decidedState(row: Decision, {patched, ...state}: UnitInLocale): UnitInLocale {
  if (row.action === 'accept') return {...state, status: 'current', decided: decidedBy(row)};
  const text = textOfRow(row, {patched, ...state});
  if (text === undefined) return {...state, ...(patched !== undefined && {patched})};
  return {...state, status: 'current', drift: [], patches: [], decided: {...decidedBy(row), text}};
}

/** The text that a decision is for: where it names none, the translation that was confirmed, if that is still the one. */
export function textOfRow({action, text, target}: Decision, {translation}: UnitInLocale): string | undefined {
  if (action === 'accept') return undefined;
  if (text !== undefined) return text;
  return translation && textHash(translation.target) === target ? translation.target : undefined;
}

function decidedBy({action, by, why, at}: Decision): Decided {
  return {
    action: action as Decided['action'],
    by,
    ...(why !== undefined && {why}),
    ...(at !== undefined && {at}),
  };
}

/** A translation of several sentences is decided as a whole: where one of them has no decision with the same text, none has. */
function whole(laid: readonly Unit[], before: readonly Unit[]): Unit[] {
  const textOf = new Map(
    laid.flatMap(({id, locales}) => locales.map(({locale, decided}) => [`${locale}\0${id}`, decided?.text] as const)),
  );
  return laid.map((unit, index) => ({
    ...unit,
    locales: unit.locales.map((state, place) => {
      const {decided, translation} = state;
      if (decided?.text === undefined || !translation?.covers) return state;
      const isWhole = translation.covers.every((id) => textOf.get(`${state.locale}\0${id}`) === decided.text);
      return isWhole ? state : (before[index]?.locales[place] ?? state);
    }),
  }));
}
