import type {ReviewPage} from '../../src/model/review-page.js';
import {samplePage, sampleSentence} from './sample-review.js';

const long =
  'This sentence is about as long as sentences of such pages are, with a name and a number in it, and it ends here.';

/** A page of many sentences; every third has to be looked at, every tenth is a heading. */
export function pageOfRows(count: number): ReviewPage {
  const rows = Array.from({length: count}, (_, index) => {
    const isHeading = index % 10 === 0;
    const en = [isHeading ? `Section ${index}` : `${index} ${long}`];
    const to = [isHeading ? `Deel ${index}` : `${index} ${long.replace('This', 'Deze')}`];
    const block = isHeading ? ({kind: 'heading', depth: 2} as const) : ({kind: 'paragraph'} as const);
    if (index % 3 !== 0 || isHeading) return sampleSentence(index, {en, to, block});
    const enWas = [{s: 'Before ', m: '-'}, ...en];
    return sampleSentence(index, {en, enWas, to, block, status: 'stale', why: 'wording'});
  });
  return samplePage(rows, {path: `nl-NL/rows-${count}`});
}
