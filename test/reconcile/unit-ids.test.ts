import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {unitIds} from '../../src/reconcile/unit-ids.js';
import {articleOf, pageOf, versionFacts} from './versions.js';

const [first, second] = versionFacts;

/** Units of an earlier run. */
const former = (...units: readonly (readonly [unit: string, source: string, section?: string])[]) =>
  units.map(([unit, source, section = 'ports']) => ({article: 'a', unit, section, source}));

/** Ids of units of one section, each by its wordings, the latest first. */
const idsFor = (units: readonly (readonly string[])[], known: ReturnType<typeof former>): string[] =>
  unitIds(
    units.map((wordings) => ({section: 'ports', wordings})),
    known,
  );

/** What a sentence without a past gets. */
const fresh = (words: string): string => `u${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;

/** Sources and ids of what stands on a page. */
const idsOf = (...pages: readonly ReturnType<typeof pageOf>[]): string[] =>
  articleOf(pages).units.flatMap(({id, source, present}) => (present ? `${source} ${id}` : []));

describe('ids without an earlier run', () => {
  it('are made from the words of the latest wording', () => {
    expect(idsFor([['Open the port.', 'Open a port.']], [])).toEqual([fresh('open the port')]);
    expect(idsFor([['**Open** the&nbsp;port'], ['Open a port.']], [])).toEqual([
      fresh('open the port'),
      fresh('open a port'),
    ]);
    expect(idsFor([['Safety &amp; Rules']], [])).toEqual(idsFor([['Safety & Rules']], []));
    expect(idsFor([['***']], [])).toEqual([fresh('***')]);
    expect(idsFor([['Wait 1.5 hours.'], ['Wait 15 hours.']], [])).toEqual([
      fresh('wait 1 5 hours'),
      fresh('wait 15 hours'),
    ]);
  });

  it('count sentences that are repeated', () => {
    const id = fresh('open it');
    expect(idsFor([['Open it.'], ['Close it.'], ['Open it.'], ['Open it']], [])).toEqual([
      id,
      fresh('close it'),
      `${id}-2`,
      `${id}-3`,
    ]);
  });

  it('are the same from the newest page as from all versions, and under another heading', () => {
    const newest = pageOf('# {{Ports|x}}\n\n{{Open the port.|x}}\n\n{{Read this article.|x}}\n', second);
    const older = pageOf('# {{Queues|x}}\n\n{{Open a port.|x}}\n\n{{Read this article.|x}}\n', {
      ...first,
      file: 'b.md',
    });
    expect(idsOf(older, newest)).toEqual(idsOf(newest));
    expect(idsOf(older)[2]).toBe(idsOf(newest)[2]);
  });

  it('do not change by an older page of another locale', () => {
    const newest = pageOf('{{Open the port.|x}}\n\n{{Open the port.|x}}\n', second);
    const older = pageOf('{{Open a port.|x}}\n\n{{Open the port.|x}}\n', {
      ...first,
      locale: 'ja-JP',
      file: 'ja-JP/b.md',
    });
    expect(idsOf(older, newest)).toEqual(idsOf(newest));
  });
});

describe('ids of an earlier run', () => {
  it('stay with the sentence that has the wording', () => {
    expect(idsFor([['Open it.'], ['Close it.']], former(['u1', 'Close it.'], ['u2', 'Open it.']))).toEqual([
      'u2',
      'u1',
    ]);
  });

  it('stay with a sentence that had it before, unless another has it now', () => {
    const known = former(['u1', 'Open a port.']);
    expect(idsFor([['Open the port.', 'Open a port.']], known)).toEqual(['u1']);
    expect(idsFor([['Open the port.', 'Open a port.'], ['Open a port.']], known)).toEqual([
      fresh('open the port'),
      'u1',
    ]);
    expect(idsFor([['Open that.', 'Open the port.', 'Open a port.']], known)).toEqual(['u1']);
  });

  it('are never given to another sentence', () => {
    const taken = fresh('open a port');
    // It was reworded while it kept its id, and its first wording comes back as a new sentence.
    const known = former([taken, 'Open the port.']);
    expect(idsFor([['Open a port.'], ['Open the port.']], known)).toEqual([`${taken}-2`, taken]);
    expect(idsFor([['Open a port.']], known)).toEqual([`${taken}-2`]);
  });

  it('go to repeated sentences in their order', () => {
    const known = former(['u1', 'Open it.'], ['u2', 'Open it.']);
    expect(idsFor([['Open it.'], ['Open it.'], ['Open it.']], known)).toEqual(['u1', 'u2', fresh('open it')]);
  });

  it('go to repeated sentences by their markup and section', () => {
    const known = former(['u1', 'Open it.', 'doors'], ['u2', '**Open it.**', 'doors'], ['u3', 'Open it.']);
    expect(idsFor([['**Open it.**'], ['Open it.']], known)).toEqual(['u2', 'u3']);
    expect(
      unitIds(
        [
          {section: 'gates', wordings: ['Open it.']},
          {section: 'ports', wordings: ['Open it.']},
        ],
        known,
      ),
    ).toEqual(['u1', 'u3']);
  });

  it('stay where the locale of an address comes or goes', () => {
    const [bare, local] = ['See [it](https://a.example/b).', 'See [it](https://a.example/en-us/b).'];
    expect(idsFor([[bare]], former(['u1', local]))).toEqual(['u1']);
    expect(idsFor([[bare]], [])).toEqual(idsFor([[local]], []));
  });

  it('are those of its own article', () => {
    const page = pageOf('{{Open it.|x}}\n', first);
    const options = (article: string) => ({formerUnits: [{article, unit: 'u1', section: '', source: 'Open it.'}]});
    expect(articleOf([page], options(page.key)).units.map(({id}) => id)).toEqual(['u1']);
    expect(articleOf([page], options('other')).units.map(({id}) => id)).toEqual([fresh('open it')]);
  });
});
