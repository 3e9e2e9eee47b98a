import {intervalBetween, versionRef, type Article, type Change, type Moment, type Unit} from '../../model/index.js';
import {groupBy} from '../../text/index.js';
import type {Wording} from '../value-tracks.js';

/** The wordings of each sentence that was reworded, oldest first; sentences that became one, or were one, stand together. */
export function rewordings(article: Article): Map<Unit, Wording[]> {
  const units = new Map(article.units.map((unit) => [unit.id, unit]));
  const found = new Map<Unit, Wording[]>();
  for (const [id, changes] of groupBy(article.changes, ({unit}) => unit)) {
    const unit = units.get(id);
    const own = changes.filter((change) => change.before !== undefined && change.after !== undefined);
    if (unit && own.length > 0) found.set(unit, wordingsOf(own));
  }
  return found;
}

function wordingsOf(changes: readonly Change[]): Wording[] {
  const found: Wording[] = [];
  for (const {before = '', after = '', from, to} of changes.toSorted((a, b) => a.to - b.to)) {
    const last = found.at(-1);
    if (last?.source === before) found[found.length - 1] = {...last, last: from};
    else found.push({source: before, first: from, last: from});
    found.push({source: after, first: to, last: to});
  }
  return found;
}

/** When a version took the place of the one before. */
export function momentOf({versions}: Pick<Article, 'versions'>, from: number, to: number): Moment | undefined {
  const [older, newer] = [versions[from], versions[to]];
  return older && newer && {interval: intervalBetween(older, newer), from: versionRef(older), to: versionRef(newer)};
}

/**
 * The sentence that says something now: the one that changed, or where it was split one that has a part of its wording.
 *
 * @returns the sentence, and whether it says it still.
 */
export function holderOf(
  article: Article,
  unit: Unit,
  {source, last}: Wording,
  says: (english: string) => boolean,
): {readonly unit: Unit; readonly holds: boolean} {
  if (unit.present && says(unit.source)) return {unit, holds: true};
  const part = article.units.find(
    (one) =>
      one.present &&
      says(one.source) &&
      one.variants.some((variant) => variant.first <= last && last <= variant.last && source.includes(variant.source)),
  );
  return part ? {unit: part, holds: true} : {unit, holds: false};
}
