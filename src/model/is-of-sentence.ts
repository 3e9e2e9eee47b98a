/**
 * Whether a decision says what the translation of a sentence is. Others hold wherever their texts stand.
 *
 * @internal
 */
export function isOfSentence({action}: {readonly action: string}): boolean {
  return action !== 'dismiss' && action !== 'reject' && action !== 'name';
}
