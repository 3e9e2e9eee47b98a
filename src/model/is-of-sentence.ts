import type {Decision} from './decision.js';

/** Whether a decision says what the translation of a sentence is. */
export function isOfSentence({action}: Pick<Decision, 'action'>): boolean {
  return action !== 'dismiss' && action !== 'reject' && action !== 'name';
}
