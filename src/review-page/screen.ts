import type {ReviewSentence} from '../model/review-page.js';
import type {App} from './app.js';
import type {DecidingParts} from './decide.js';
import type {Decided} from './deciding.js';
import type {PageState} from './page-state.js';
import type {Filter} from './rows-to-show.js';

/** A page on the screen, and what can be done there. */
export interface Screen {
  readonly app: App;
  readonly state: PageState;
  readonly setFilter: (change: Partial<Filter>) => void;
  /** Puts what is riskiest first, or all as on the page. */
  readonly setOrder: (byRisk: boolean) => void;
  /** Puts the focus on a row. */
  readonly goTo: (index: number) => void;
  /** Indexes of the rows that are shown, in order. */
  readonly positions: () => readonly number[];
  /** Draws rows again, and what counts them. */
  readonly redraw: (indexes: readonly number[]) => void;
  /** Decides something: it is kept, shown and said, and can be taken back. Whether something was decided. */
  readonly decide: (make: (parts: DecidingParts) => Promise<Decided | undefined>) => Promise<boolean>;
  /** Gives a sentence a text. */
  readonly takeText: (row: ReviewSentence, text: string) => Promise<boolean>;
  readonly edit: (index: number, row: ReviewSentence) => Promise<boolean>;
  readonly later: (index: number, row: ReviewSentence) => void;
  /** Takes back what was decided of something on the page, or what was decided last. */
  readonly undo: (name?: string) => void;
}
