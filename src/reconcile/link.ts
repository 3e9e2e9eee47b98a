/** Sentences of two versions that belong together, as indexes: one to one, one to several (split), several to one (merged). */
export interface Link {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether it stands in another order among the others. */
  readonly moved: boolean;
}
