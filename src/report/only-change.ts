import type {Article, Hunk, Unit} from '../model/index.js';
import {stateOf} from './count-statuses.js';

/** A name, a value or a link that was replaced in English. */
type Replacement = Pick<Hunk, 'class' | 'before' | 'after'>;

/** Sentences that a replacement was made in, and nothing else, so that they are one decision. */
export interface ChangeGroup {
  readonly change: Replacement;
  /** In their order; several sentences of one translation are one. */
  readonly units: readonly Unit[];
}

const replacing: readonly string[] = ['rename', 'value', 'link'];

/**
 * The only change of English since a patched translation was made; absent where there were several. A change of
 * punctuation or case alone does not count.
 *
 * @param units all that the translation covers.
 */
function onlyChange(units: readonly Unit[], locale: string): Replacement | undefined {
  const states = units.map((unit) => stateOf(unit, locale));
  if (!states.some((state) => state?.status === 'patched')) return undefined;
  if (!states.every((state) => state?.status === 'patched' || state?.status === 'current')) return undefined;
  const hunks = states.flatMap((state) => state?.drift ?? []).filter((hunk) => hunk.class !== 'cosmetic');
  const [first, ...others] = new Map(hunks.map((hunk) => [changeKey(hunk), hunk])).values();
  return first && others.length === 0 && replacing.includes(first.class) ? first : undefined;
}

/** Names a replacement. */
function changeKey({class: name, before, after}: Replacement): string {
  return [name, before.trim(), after.trim()].join('\0');
}

/** The changes that several translations of a locale have, and nothing else, most often first. */
export function changeGroups(
  article: Article,
  locale: string,
  coveredBy: (unit: Unit) => readonly Unit[],
): ChangeGroup[] {
  const groups = new Map<string, {change: Replacement; units: Unit[]}>();
  for (const unit of article.units) {
    const {status, translation} = stateOf(unit, locale) ?? {};
    if (status !== 'patched' && !translation?.covers) continue;
    const covered = coveredBy(unit);
    const change = covered[0] === unit ? onlyChange(covered, locale) : undefined;
    if (!change) continue;
    const known = groups.get(changeKey(change));
    if (known) known.units.push(unit);
    else groups.set(changeKey(change), {change, units: [unit]});
  }
  const several = Array.from(groups.values()).filter(({units}) => units.length > 1);
  return several.sort((a, b) => b.units.length - a.units.length);
}
