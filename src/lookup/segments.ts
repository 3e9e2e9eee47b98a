/** A stretch of a text and how much its codes count. */
export interface Segment {
  readonly text: string;
  /** 1 for what reports the error itself. */
  readonly weight: number;
}

/** A text cut into what matters and what does not. */
export interface Segmented {
  readonly input: 'text' | 'mail' | 'trace';
  readonly segments: readonly Segment[];
}
