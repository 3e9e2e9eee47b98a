import type {Article, Entry, Page} from '../model/index.js';
import {strengths, type Context, type Draft} from './draft.js';
import {itemDrafts} from './item-drafts.js';
import type {Layout} from './layout.js';
import {linksAround} from './links.js';
import {makeEntry} from './make-entry.js';
import {generalUnits} from './removed-units.js';
import {scopeDrafts} from './scope-drafts.js';
import type {Scope} from './scopes.js';
import {sentenceDrafts} from './sentence-drafts.js';
import {tableDrafts} from './table-drafts.js';

/** What a place in an article says about an error. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly strength: Draft['strength'];
}

/** Everything that an article says about errors, as entries that are still to be joined, in the order of the page for each strength. */
export function articleEntries(
  article: Article,
  page: Page,
  layout: Layout,
  found: readonly Scope[],
  known: Pick<Context, 'codes' | 'language'>,
): PlacedEntry[] {
  const context: Context = {
    ...known,
    article,
    page,
    layout,
    scopes: found,
    units: new Map(article.units.map((unit) => [unit.id, unit])),
    general: generalUnits(
      article,
      layout,
      found.filter(({isMessage}) => !isMessage),
    ),
    around: linksAround(article),
  };
  const strong = [...scopeDrafts(context), ...tableDrafts(context), ...itemDrafts(context)];
  const told = new Set(strong.flatMap((draft) => (draft.strength === strengths.row ? draft.title.unit : [])));
  return [...strong, ...sentenceDrafts(context, told)].flatMap((draft) =>
    (draft.isOne ? [draft.codes] : draft.codes.map((code) => [code])).map((codes) => ({
      entry: makeEntry(context, codes, draft),
      strength: draft.strength,
    })),
  );
}
