import {
  versionRef,
  type Article,
  type Change,
  type ChangeClass,
  type Hunk,
  type Interval,
  type SourceVersion,
  type Translation,
  type Unit,
  type VersionRef,
} from '../model/index.js';
import {normalise} from '../text/index.js';

/** A sentence that changed between two versions, with its translations. */
export interface DiffEntry {
  readonly unit: string;
  readonly section: string;
  /** What happened, the strongest first; empty where only the translation is another one. */
  readonly classes: readonly ChangeClass[];
  /** The same in words. */
  readonly reason: string;
  /** Names, values and terms that were replaced, each pair once, as `reason` has them. */
  readonly replaced: readonly Hunk[];
  readonly cosmetic: boolean;
  /** When English changed; null where only the translation is another one. */
  readonly interval: Interval | null;
  /** The English versions before and after; null like that. */
  readonly from: VersionRef | null;
  readonly to: VersionRef | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The older and the newer translation, each with its locale. */
  readonly translations: readonly {readonly locale: string; readonly text: string}[];
}

const reasons: Readonly<Record<ChangeClass, string>> = {
  rename: 'a product has another name',
  value: 'a value changed',
  term: 'a term was replaced throughout',
  link: 'a link leads elsewhere',
  markup: 'only markup changed',
  cosmetic: 'only punctuation, case or the spelling of a number changed',
  wording: 'the wording changed',
  moved: 'it stands elsewhere',
  split: 'one sentence became several',
  merged: 'several sentences became one',
  added: 'it is new',
  removed: 'it is gone',
};

/** The same of classes that are not the only one. */
const withOthers: Readonly<Partial<Record<ChangeClass, string>>> = {
  markup: 'markup changed',
  cosmetic: 'punctuation, case or the spelling of a number changed',
};

/** Changes that leave the words alone. */
const cosmetic: readonly ChangeClass[] = ['markup', 'cosmetic', 'moved', 'split', 'merged'];

/** What changed between the versions of an article, in the order of the page; then what was only translated anew in the same locale. */
export function diffEntries(article: Article): DiffEntry[] {
  const units = new Map(article.units.map((unit) => [unit.id, unit]));
  const order = new Map(article.units.map((unit, index) => [unit.id, index]));
  const changed = article.changes
    .toSorted((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0))
    .map((change) => entryOf(change, units.get(change.unit), article.versions));
  const ids = new Set(article.changes.map(({unit}) => unit));
  return [...changed, ...article.units.filter(({id}) => !ids.has(id)).flatMap(retranslated)];
}

function entryOf(change: Change, unit: Unit | undefined, versions: readonly SourceVersion[]): DiffEntry {
  const [from, to] = [versions[change.from], versions[change.to]];
  const replaced = change.hunks.filter(({class: name}) => name === 'rename' || name === 'value' || name === 'term');
  const pairs = new Map(replaced.map((hunk) => [`${hunk.before} → ${hunk.after}`, hunk]));
  const words = Array.from(pairs.keys());
  const reason = change.classes
    .map((name) => (change.classes.length > 1 ? (withOthers[name] ?? reasons[name]) : reasons[name]))
    .join(', ');
  return {
    unit: change.unit,
    section: unit?.section ?? '',
    classes: change.classes,
    reason: words.length > 0 ? `${reason}: ${words.join(', ')}` : reason,
    replaced: Array.from(pairs.values()),
    cosmetic: change.classes.every((name) => cosmetic.includes(name)),
    interval: change.interval,
    from: from ? versionRef(from) : null,
    to: to ? versionRef(to) : null,
    before: change.before ?? null,
    after: change.after ?? null,
    translations: translationsOf(unit),
  };
}

/** A sentence whose English is the same, but whose translation in one locale is another. */
function retranslated(unit: Unit): DiffEntry[] {
  const state = unit.locales.find(({earlier}) => earlier.length > 0);
  const [before] = state?.earlier ?? [];
  if (!state?.translation || !before || normalise(before.target) === normalise(state.translation.target)) return [];
  return [
    {
      unit: unit.id,
      section: unit.section,
      classes: [],
      reason: 'only the translation changed',
      replaced: [],
      cosmetic: false,
      interval: null,
      from: null,
      to: null,
      before: unit.source,
      after: unit.source,
      translations: translationsOf(unit),
    },
  ];
}

function translationsOf(unit: Unit | undefined): DiffEntry['translations'] {
  const all = (unit?.locales ?? []).flatMap(({locale, translation, earlier}) =>
    [...earlier, ...(translation ? [translation] : [])].map((one: Translation) => ({
      locale,
      text: one.target,
      handoff: one.evidence.handoff ?? '',
    })),
  );
  return all
    .toSorted((a, b) => (a.handoff < b.handoff ? -1 : a.handoff > b.handoff ? 1 : 0))
    .map(({locale, text}) => ({locale, text}));
}
