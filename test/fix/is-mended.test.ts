import {describe, expect, it} from 'vitest';
import {isMended} from '../../src/fix/index.js';
import type {Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {pageText} from '../page-text.js';

const page = (body: string): Page => read(pageText(body), {file: 'a.md'});

const before = page('{{One.|Eins.}} {{Two.|Zwei.}}\n');
const change = {file: 'a.md', pair: 'ab12c-103', edits: []};

describe('isMended', () => {
  it('is so where a pair has the halves that it should, and the others theirs', () => {
    const mend = {...change, target: 'Eins!', source: 'One!'};
    expect(isMended(before, page('{{One!|Eins!}} {{Two.|Zwei.}}\n'), [mend])).toBe(true);
    expect(isMended(before, page('{{One!|Eins.}} {{Two.|Zwei.}}\n'), [mend])).toBe(false);
    expect(isMended(before, page('{{One.|Eins!}} {{Two.|Zwei.}}\n'), [mend])).toBe(false);
    expect(isMended(before, page('{{One!|Eins!}} {{Two.|Zwei!}}\n'), [mend])).toBe(false);
    expect(isMended(before, page('{{One!|Eins!}}\n\n{{Two.|Zwei.}}\n'), [mend])).toBe(false);
    expect(isMended(before, page('{{One!|Eins!}}\n'), [mend])).toBe(false);
  });

  it('asks of a fix only that the source stays', () => {
    expect(isMended(before, page('{{One.|Eins}} {{Two.|Zwei.}}\n'), [change])).toBe(true);
    expect(isMended(before, page('{{One|Eins}} {{Two.|Zwei.}}\n'), [change])).toBe(false);
  });
});
