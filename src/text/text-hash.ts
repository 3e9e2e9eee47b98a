import {hash} from 'node:crypto';
import {normalise} from './normalise.js';

/** A hash of a Markdown text in twelve hex digits, which ignores what a reader cannot see: decisions are recorded with it. */
export function textHash(markdown: string): string {
  return hash('sha256', normalise(markdown)).slice(0, 12);
}

/** What a decision or a finding is about. */
export interface HashedPair {
  /** Id of a check, or of a unit. */
  readonly subject: string;
  readonly locale: string;
  /** `textHash` of both sides. */
  readonly source: string;
  readonly target: string;
}

/** A hash of a finding in twelve hex digits: the same in every file and on every line, as long as the texts are the same. */
export function fingerprint({subject, locale, source, target}: HashedPair): string {
  return hash('sha256', [subject, locale, source, target].join('\0')).slice(0, 12);
}
