import type {Entry, Fact, Link, Related, Status} from '../model/index.js';

/** A sentence of an entry in a locale. */
export interface Line {
  /** Plain text. */
  readonly text: string;
  /** The locale that it is in. */
  readonly locale: string;
  /** Status of the sentence in the asked locale; that of an English sentence is always `current`. */
  readonly status: Status;
  /** What the current English says, where the sentence is stale. */
  readonly english?: string;
}

/** An item of an entry, with its steps in order. */
export interface Point {
  readonly lines: readonly Line[];
  readonly literals: readonly string[];
  readonly ordered: boolean;
  readonly steps: readonly Point[];
}

/** An entry in a locale. */
export interface LocalEntry {
  readonly id: string;
  readonly status: Entry['status'];
  readonly codes: readonly string[];
  /** What registries say of its code, in short. */
  readonly registry: readonly string[];
  readonly title: Line;
  /** Without a first sentence that is the title. */
  readonly meaning: readonly Line[];
  readonly causes: readonly Point[];
  readonly fixes: readonly Point[];
  readonly notes: readonly Point[];
  readonly prerequisites: readonly Point[];
  readonly examples: readonly Point[];
  readonly seeAlso: readonly Point[];
  readonly other: readonly Point[];
  /** Facts that hold today. */
  readonly facts: readonly Pick<Fact, 'name' | 'value'>[];
  readonly links: readonly Pick<Link, 'text' | 'url'>[];
  readonly related: readonly Related[];
}
