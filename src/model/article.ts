import {z} from 'zod';
import {statuses, type Status} from './counts.js';
import type {Block, Page} from './page.js';

/** What stands behind a statement. */
export const evidenceSchema = z
  .strictObject({
    file: z
      .string()
      .describe(
        'Path from the working folder, or `REPOSITORY/PATH@COMMIT` where it was read from history. Below what was named where that lies elsewhere; never absolute.',
      ),
    line: z.int().min(1).describe('Where the pair begins in that file, from 1.'),
    pair: z.string().describe('Id of the pair in that file.'),
    locale: z.string(),
    handoff: z.iso.date().optional(),
    sourceCommit: z.string().optional(),
    repository: z
      .string()
      .optional()
      .describe('The last name of the address that its repository was cloned from, else of its folder.'),
  })
  .meta({id: 'Evidence'});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Evidence as articles hold it: its `file` is that of the page, by which that is found. */
export interface PairEvidence extends Evidence {
  /** What is published in its place, as in `PageOrigin`. */
  readonly shown?: string;
}

/** Evidence as it is published. */
export function publishedEvidence({shown, file, ...known}: PairEvidence): Evidence {
  return {file: shown ?? file, ...known};
}

export const changeClassSchema = z.enum([
  'rename',
  'value',
  'term',
  'link',
  'markup',
  'cosmetic',
  'wording',
  'moved',
  'split',
  'merged',
  'added',
  'removed',
]);
export type ChangeClass = z.infer<typeof changeClassSchema>;

export const statusSchema = z.enum(statuses);

/**
 * One replaced stretch of a source text, with the class of that replacement. `cosmetic`: punctuation, case, the spelling
 * of a number, the ordinal of a step; a translation is as right as it was.
 */
export const hunkSchema = z
  .strictObject({
    class: z.enum(['rename', 'value', 'term', 'link', 'markup', 'cosmetic', 'wording']),
    before: z.string(),
    after: z.string(),
  })
  .meta({id: 'Hunk'});
export type Hunk = z.infer<typeof hunkSchema>;

/** When English changed. Dates of English are those of its commits; absent ends are open. */
export const intervalSchema = z
  .strictObject({
    after: z.iso.date().optional().describe('Day of the English commit before, where it is known.'),
    by: z.iso
      .date()
      .optional()
      .describe('Day of the English commit in which the change was first seen, where it is known.'),
    handoffs: z
      .strictObject({before: z.iso.date().optional(), after: z.iso.date().optional()})
      .optional()
      .describe(
        'Where no English commit is known: the handoffs of the first translations made from the English before and after. The change lies between the English of these two, not between these dates.',
      ),
  })
  .meta({id: 'Interval'});
export type Interval = z.infer<typeof intervalSchema>;

/** A version of the English page, as JSON names it. */
export const versionRefSchema = z
  .strictObject({
    id: z.string().describe('As in the list of versions of the article.'),
    sourceCommit: z.string().optional().describe('The English commit, where pages or the English repository name one.'),
  })
  .meta({id: 'VersionRef'});
export type VersionRef = z.infer<typeof versionRefSchema>;

/** One state of the English page: all pages made from one commit share it. */
export interface SourceVersion {
  /** The source commit, of the English repository where no locale was made from it; `handoff:…` or `text:…` where the pages name none. */
  readonly id: string;
  readonly sourceCommit: string | undefined;
  /** Earliest handoff of a page made from it, `YYYY-MM-DD`. */
  readonly handoff: string | undefined;
  /** Day of the source commit, `YYYY-MM-DD`; only where the English repository is known. */
  readonly committed?: string;
  /** That it follows the version before, nothing says but the names of their files. */
  readonly isDoubtful?: true;
  /** What pairs do not hold, such as front matter, from the English page; only where it is known. */
  readonly english?: {
    readonly file: string;
    readonly title: string | undefined;
    readonly description: string | undefined;
  };
  /** Indexes in `Article.pages`. */
  readonly pages: readonly number[];
}

/** One wording of the source of a unit, with the time it was seen. */
export interface Variant {
  readonly source: string;
  /** Indexes of the first and last source version with this wording. */
  readonly first: number;
  readonly last: number;
  /** Every pair with this wording, in the order of `Article.pages`. */
  readonly evidence: readonly PairEvidence[];
}

/** A replacement made in a translation so that it agrees with the canonical source again. */
export interface Patch {
  readonly class: 'rename' | 'value' | 'link';
  readonly before: string;
  readonly after: string;
  /** How often it was replaced. */
  readonly count: number;
}

/** One translation of a unit, as found in a page. */
export interface Translation {
  readonly target: string;
  /** Index in `Unit.variants` of the wording it was made from. */
  readonly variant: number;
  readonly evidence: PairEvidence;
  /** Ids of all units that the text covers, where a paragraph could not be cut side by side. */
  readonly covers?: readonly string[];
}

/** What a person decided of a sentence in a locale. */
export interface Decided {
  readonly action: 'confirm' | 'correct' | 'accept';
  readonly by: string;
  readonly why?: string;
  /** When, ISO 8601. */
  readonly at?: string;
  /** The translation that counts, whatever pages say; absent where it is right as it stands though its English changed. */
  readonly text?: string;
}

/** The state of a unit in one locale. */
export interface UnitInLocale {
  readonly locale: string;
  readonly status: Status;
  /** The translation that counts of those in pages: absent when the unit is missing. */
  readonly translation?: Translation;
  /** What changed in the source since that translation was made; empty when nothing did. */
  readonly drift: readonly Hunk[];
  /** The translation with the patches applied; only when `patched`, or current in one text with a sentence that is. */
  readonly patched?: string;
  readonly patches: readonly Patch[];
  /** What a person decided of it. It is current, unless that was decided of an older English. */
  readonly decided?: Decided;
  /** Other translations in this locale, oldest first. */
  readonly earlier: readonly Translation[];
}

/** The text of a unit in a locale that counts: patched, decided, or as a page has it. */
export function textInLocale({patched, decided, translation}: UnitInLocale): string | undefined {
  return patched ?? decided?.text ?? translation?.target;
}

/** One sentence of an article, across versions and locales. */
export interface Unit {
  /** Locale-neutral; `u` and eight hex digits made from its latest wording, or what an earlier run gave it. */
  readonly id: string;
  /** The canonical wording; the last one seen when the unit was removed. */
  readonly source: string;
  /** Slug of the section it stands in (canonical, or last seen). */
  readonly section: string;
  /** Whether the canonical version has it. */
  readonly present: boolean;
  readonly variants: readonly Variant[];
  /** One state per locale of the article, by tag. Empty for removed units. */
  readonly locales: readonly UnitInLocale[];
}

/** A change of the source between two neighbouring source versions. */
export interface Change {
  readonly unit: string;
  /** Strongest class first; structural classes after those of the words. */
  readonly classes: readonly ChangeClass[];
  readonly interval: Interval;
  /** Indexes in `Article.versions` of those before and after. */
  readonly from: number;
  readonly to: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** Where a unit stands on the canonical page. */
export interface Slot {
  /** Index of the pair in the canonical page. */
  readonly pair: number;
  /** Index in `Article.units`. */
  readonly unit: number;
}

/** All versions of a page in all locales, reconciled. */
export interface Article {
  readonly key: string;
  /** Name of the regenerated files, without extension. */
  readonly name: string;
  /** Every page, by handoff, locale and file; pages of the English repository among them. */
  readonly pages: readonly Page[];
  /** Oldest first; the last is canonical. */
  readonly versions: readonly SourceVersion[];
  /** The page whose structure is canonical: an index in `pages`. */
  readonly canonicalPage: number;
  /** Tags of the locales, sorted. */
  readonly locales: readonly string[];
  /** Units of the canonical version in its order, then removed ones by the time they were last seen. */
  readonly units: readonly Unit[];
  /** One entry per unit on the canonical page, in order. Several may share a pair. */
  readonly slots: readonly Slot[];
  readonly changes: readonly Change[];
}

/**
 * Block of a slot, for readers of the article.
 *
 * @internal
 */
export function slotBlock(article: Article, slot: Slot): Block {
  const page = article.pages[article.canonicalPage];
  const block = page?.blocks[page.pairs[slot.pair]?.block ?? -1];
  if (!block) throw new Error('Expected a slot of this article, not of another one');
  return block;
}
