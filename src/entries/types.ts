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

/** What an entry, or a variant of it, says in a locale. */
export interface LocalContent {
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
}

/** What the code of an entry means in one place, in a locale. */
export interface LocalVariant extends LocalContent {
  readonly key: string;
  readonly product?: string;
  readonly article: string;
  readonly section: string;
}

/** An entry in a locale. */
export interface LocalEntry extends LocalContent {
  readonly id: string;
  readonly status: Entry['status'];
  readonly codes: readonly string[];
  /** What registries say of its code, in short. */
  readonly registry: readonly string[];
  readonly related: readonly Related[];
  /** Where its code means different things in different places; then it says nothing itself. */
  readonly variants?: readonly LocalVariant[];
}
