import {describe, expect, it} from 'vitest';
import type {Hunk} from '../../src/model/index.js';
import {asTerms, findTerms} from '../../src/reconcile/terms.js';

const wording = (before: string, after: string): Hunk => ({class: 'wording', before, after});
const server = {before: 'The messaging server is down.', hunks: [wording('messaging', 'email')]};
const host = {before: 'Restart your messaging host.', hunks: [wording('messaging', 'email')]};

describe('findTerms', () => {
  it('names a pair of words that replaced each other in two units', () => {
    const terms = findTerms([server, host]);
    expect(
      asTerms([wording('Messaging', 'Email'), wording('topic', 'article')], terms).map((hunk) => hunk.class),
    ).toEqual(['term', 'wording']);
  });

  it('is silent where only one unit has it', () => {
    expect(findTerms([server]).size).toBe(0);
  });

  it('is silent where most units keep the older word', () => {
    const kept = {before: 'The messaging queue is long.', hunks: []};
    expect(findTerms([server, host, kept]).size).toBe(0);
  });

  it('asks for three of four units that had the older word', () => {
    const queue = {before: 'Empty the messaging queue.', hunks: [wording('messaging', 'email')]};
    const kept = {before: 'The Messaging list is long.', hunks: []};
    const other = {before: 'The messagings are long.', hunks: []};
    expect(findTerms([server, host, queue, kept]).size).toBe(1);
    expect(findTerms([server, host, kept]).size).toBe(0);
    expect(findTerms([server, host, other]).size).toBe(1);
    expect(findTerms([server, host, queue, kept, kept]).size).toBe(0);
  });

  it('takes neither a change of case nor marks nor long stretches for a term', () => {
    const of = (before: string, after: string): number =>
      findTerms([1, 2].map(() => ({before, hunks: [wording(before, after)]}))).size;
    expect(of('Internet', 'internet')).toBe(0);
    expect(of('host', "host's")).toBe(0);
    expect(of('in the Office 365 admin', 'in the console')).toBe(0);
    expect(of('you need to', 'you must')).toBe(1);
    expect(of('you must', 'you need to')).toBe(1);
    expect(of('you do need to', 'you must')).toBe(0);
    expect(of('you must', 'you do need to')).toBe(0);
  });
});
