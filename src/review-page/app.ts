import type {ReviewIndex, ReviewRow} from '../model/review-page.js';
import type {Store} from './store.js';

/** What every view of the review knows. */
export interface App {
  readonly store: Store;
  /** Whether a program takes decisions as they are made. */
  readonly isServed: boolean;
  /** The list of all pages, as soon as it is there. */
  readonly index: () => Promise<ReviewIndex>;
  /** Pages in the order in which they were last listed, for the way from one to the next. */
  order: readonly ReviewRow[];
  /** Whether what is riskiest stands first, in the list and on pages. */
  byRisk: boolean;
  readonly showKeys: () => void;
  /** Says what was done, to everybody. */
  readonly say: (text: string) => void;
  /** Says that decisions were made or taken back. */
  readonly onDecided: () => void;
  /** Saves, and says so. */
  readonly save: () => Promise<void>;
}

/** A view: what it does with keys, and how it ends. */
export interface View {
  /** Whether the key did something. */
  readonly onKey: (key: string) => boolean;
  /** Shows again what depends on decisions. */
  readonly refresh: () => void;
  /** Goes to a sentence of the page that is shown. */
  readonly goTo: (unit: string) => void;
  readonly stop: () => void;
}
