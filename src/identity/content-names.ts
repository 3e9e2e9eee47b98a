import {hash} from 'node:crypto';
import {compare} from '../text/index.js';
import type {Candidate} from './candidate.js';

/** A name of what stands in a version: the same for two that have the same sentences, empty for one without any. */
export type ContentName = (version: Candidate) => string;

/** Names contents. Many pages may share a GUID and are asked for again and again: each is read once, and only its name is kept. */
export function contentNames(): ContentName {
  const known = new Map<Candidate, string>();
  return (version) => {
    let name = known.get(version);
    if (name === undefined) {
      const sentences = Array.from(version.sentences()).sort(compare);
      name = sentences.length === 0 ? '' : hash('sha256', JSON.stringify(sentences), 'base64');
      known.set(version, name);
    }
    return name;
  };
}
