import type {Article, Decision, Unit, UnitInLocale} from '../model/index.js';
import {textHash} from '../text/index.js';

/** Applies decisions to an article: a stale unit that somebody accepted counts as current; who and why are kept with it, and so is the drift. */
export function acceptUnits(article: Article, decisions: readonly Decision[]): Article {
  const accepted = decisions.filter(({kind}) => kind === 'accepted');
  const own = new Map(accepted.map((decision) => [`${decision.subject}\0${decision.locale}`, decision]));
  if (own.size === 0) return article;
  const accept = (unit: Unit, state: UnitInLocale): UnitInLocale => {
    if (state.status !== 'stale' || !state.translation) return state;
    const decision = own.get(`${article.key}#${unit.id}\0${state.locale}`);
    if (!decision || !holds(decision, unit.source, state.translation.target)) return state;
    return {...state, status: 'current', accepted: {by: decision.by, why: decision.why}};
  };
  return {
    ...article,
    units: article.units.map((unit) => ({...unit, locales: unit.locales.map((state) => accept(unit, state))})),
  };
}

/** Whether both texts are what they were when somebody decided. */
export function holds(decision: Decision, source: string, target: string): boolean {
  return decision.source === textHash(source) && decision.target === textHash(target);
}
