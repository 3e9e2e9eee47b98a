/**
 * What a person decided about a translation: one row of the decisions file. It holds as long as both texts are what they were.
 * `accepted`: a stale unit is right as it is; the subject is `ARTICLE#UNIT` and the source the canonical one.
 * `dismissed`: a finding is a false positive; the subject is the id of the check and the source that of the pair.
 */
export interface Decision {
  readonly kind: 'accepted' | 'dismissed';
  readonly subject: string;
  readonly locale: string;
  /** `textHash` of the source. */
  readonly source: string;
  /** `textHash` of the translation. */
  readonly target: string;
  /** Who decided. */
  readonly by: string;
  readonly why: string;
}
