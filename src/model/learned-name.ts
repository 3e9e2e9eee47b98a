/** A name or a term that English gave up for another one, as learned from the changes of all articles. */
export interface LearnedName {
  /** `n` and eight hex digits made from both forms. */
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** Articles in which it was replaced. */
  readonly pages: number;
  /** Sentences in which it was replaced. */
  readonly replaced: number;
  /** Sentences in which the old form stood when that happened to their page; those that had the new form, too, aside. */
  readonly places: number;
  /** Other forms that the old one became. */
  readonly others: readonly string[];
  /** Whether it was replaced by one form only, on many pages and nearly wherever it stood. */
  readonly sure: boolean;
  /** What translations say for it, by locale. */
  readonly locales: Readonly<Record<string, LocalForm>>;
}

/** What the translations of one locale say for the old and for the new form; nothing where it cannot be told. */
export interface LocalForm {
  readonly before?: string;
  readonly after?: string;
}
