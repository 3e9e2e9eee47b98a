import type {Decision, FormerUnit, LocaleFile, LocaleSeverities, Product, Severities, Term} from '../model/index.js';

/** What decides on the result of an article beside its pages. Plain data, which can be stored and sent to workers. */
export interface ArticleOptions {
  /** What is known about languages, by tag. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Names that are not translated, oldest name first; a list of well-known ones by default. */
  readonly products?: readonly Product[];
  readonly glossary?: readonly Term[];
  /** Template of links to a forge, as in `--url`; no links by default. */
  readonly url?: string;
  /** Whether translations are patched where that is safe; `true` by default. */
  readonly patch?: boolean;
  /** Whether the review page is made; `true` by default. */
  readonly review?: boolean;
  /** Severities other than those of the checks themselves. */
  readonly severities?: Severities;
  /** The same in single locales, by tag or language, before those for all. */
  readonly localeSeverities?: LocaleSeverities;
  /** What people accepted or dismissed; nothing by default. */
  readonly decisions?: readonly Decision[];
  /** Units of an earlier run, whose sentences keep their ids; none by default. */
  readonly formerUnits?: readonly FormerUnit[];
  /** Ids of the checks to run; all by default. */
  readonly only?: readonly string[];
  /** Tags of the locales to check; all by default. */
  readonly tags?: readonly string[];
  /** How long the stages may take for a page, in seconds, 0 for as long as it takes; 10 by default. */
  readonly pageTimeout?: number;
  /** Folders of Hunspell dictionaries, by tag. */
  readonly dictionaries?: Readonly<Record<string, string>>;
}
