import type {Article, Decision, Unit, UnitInLocale} from '../model/index.js';
import {groupBy, textHash} from '../text/index.js';
import {isAbout} from './subject.js';

/**
 * Applies decisions to an article: a stale unit that somebody accepted counts as current; who and why are kept with it,
 * and so is the drift. A decision holds by its article and its texts; the id in it may be that of another time.
 */
export function acceptUnits(article: Article, decisions: readonly Decision[]): Article {
  const accepted = decisions.filter(({kind, subject}) => kind === 'accepted' && isAbout(subject, article.key));
  if (accepted.length === 0) return article;
  const byTexts = groupBy(accepted, ({locale, source, target}) => `${locale}\0${source}\0${target}`);
  const accept = (unit: Unit, state: UnitInLocale): UnitInLocale => {
    if (state.status !== 'stale' || !state.translation) return state;
    const texts = `${state.locale}\0${textHash(unit.source)}\0${textHash(state.translation.target)}`;
    const own = byTexts.get(texts) ?? [];
    const decision = own.find(({subject}) => subject === `${article.key}#${unit.id}`) ?? own[0];
    return decision ? {...state, status: 'current', accepted: {by: decision.by, why: decision.why}} : state;
  };
  return {
    ...article,
    units: article.units.map((unit) => ({...unit, locales: unit.locales.map((state) => accept(unit, state))})),
  };
}
