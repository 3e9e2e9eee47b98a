import type {Code, Entry, Fact, Link, Related, Status} from '../model/index.js';

/** What has the form of a code in a text. */
export interface ScannedCode {
  readonly id: string;
  readonly code: Code;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text says that it is a code. */
  readonly named: boolean;
}

/** Settings of `lookup`. */
export interface LookupOptions {
  /** Finds everything that has the form of a code. */
  readonly scan: (text: string) => readonly ScannedCode[];
  /** BCP 47 tag of the language of the answer; English by default. */
  readonly locale?: string;
  /** At most so many hits; 5 by default. */
  readonly limit?: number;
}

/** A sentence of an answer. */
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

/** An item of an answer, with its steps in order. */
export interface Point {
  readonly lines: readonly Line[];
  readonly literals: readonly string[];
  readonly ordered: boolean;
  readonly steps: readonly Point[];
}

/** An entry as it is answered. */
export interface LocalEntry {
  readonly id: string;
  readonly status: Entry['status'];
  readonly codes: readonly string[];
  /** What registries say of its code, in short. */
  readonly registry: readonly string[];
  readonly title: Line;
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

/** Why an entry was found. */
export type Reason = 'code' | 'range' | 'becomes' | 'class' | 'words';

/** An entry that was found. */
export interface Hit {
  readonly id: string;
  /** Only for comparing hits of one answer. */
  readonly score: number;
  readonly reason: Reason;
  /** Words of the text that led to it. */
  readonly matched: readonly string[];
  readonly entry: LocalEntry;
}

/** The answer to a text. */
export interface Answer {
  /** What the text was taken for. */
  readonly input: 'text' | 'mail' | 'trace';
  /** The locale asked for, as the knowledge base has it; English where it has none like it. */
  readonly locale: string;
  /** Codes that the text names, in order. */
  readonly codes: readonly string[];
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Where there is no hit: entries that come near, best first. */
  readonly nearest: readonly {readonly id: string; readonly title: string}[];
}
