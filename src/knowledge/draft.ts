import type {Article, Locale, Page, Statement, Unit} from '../model/index.js';
import type {Field} from './cues.js';
import type {Codes, Found} from '../codes/index.js';
import type {Fields} from './fields.js';
import type {Layout} from './layout.js';
import type {Scope} from './scopes.js';

/** An article while its entries are made. */
export interface Context {
  readonly article: Article;
  readonly page: Page;
  readonly layout: Layout;
  readonly scopes: readonly Scope[];
  readonly units: ReadonlyMap<string, Unit>;
  /** Units whose facts hold for all transient errors of the article. */
  readonly general: readonly Unit[];
  /** Targets of links around pairs, by unit. */
  readonly around: ReadonlyMap<string, string>;
  readonly codes: Codes;
  /** The language of the sources. */
  readonly language: Locale;
}

/** Where a page says something about an error, strongest first: a heading, a row or an item, a sentence. */
export const strengths = {heading: 0, row: 1, sentence: 2} as const;

/** What a place on a page says about one or several errors. */
export interface Draft {
  readonly codes: readonly Found[];
  /** Whether all codes are names of one error, as several messages of one article are; otherwise each is an error of its own. */
  readonly isOne?: true;
  /** Codes that the place quotes in passing. */
  readonly passing?: readonly Found[];
  readonly title: Statement;
  readonly fields: Fields;
  /** Slug of the section. */
  readonly section: string;
  readonly strength: (typeof strengths)[keyof typeof strengths];
  /** Sentences that stood there in older versions. */
  readonly removed?: ReadonlyMap<Unit, Field>;
}
