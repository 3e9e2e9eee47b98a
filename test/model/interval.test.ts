import {describe, expect, it} from 'vitest';
import {intervalBetween, versionRef} from '../../src/model/index.js';

const english = (committed: string, handoff?: string) => ({committed, handoff});
const translated = (handoff?: string) => ({handoff});

describe('the time of a change', () => {
  it('is that of the English commits, whatever the handoffs', () => {
    expect(intervalBetween(english('2019-01-01', '2019-05-01'), english('2019-02-01', '2019-03-01'))).toEqual({
      after: '2019-01-01',
      by: '2019-02-01',
    });
  });

  it('is open where one of the versions has none, and no handoff takes its place', () => {
    expect(intervalBetween(english('2019-01-01'), translated('2019-03-01'))).toEqual({after: '2019-01-01'});
    expect(intervalBetween(translated('2019-01-01'), english('2019-03-01'))).toEqual({by: '2019-03-01'});
  });

  it('is none where only handoffs are known: these name the translations', () => {
    expect(intervalBetween(translated('2019-01-01'), translated('2019-03-01'))).toEqual({
      handoffs: {before: '2019-01-01', after: '2019-03-01'},
    });
    expect(intervalBetween(translated(), translated('2019-03-01'))).toEqual({handoffs: {after: '2019-03-01'}});
    expect(intervalBetween(translated('2019-01-01'), translated())).toEqual({handoffs: {before: '2019-01-01'}});
    expect(intervalBetween(translated(), undefined)).toEqual({});
  });
});

describe('the name of a version in JSON', () => {
  const version = {id: 'text:1', sourceCommit: undefined, handoff: undefined, pages: []};

  it('has the commit that pages name, or else the English one that they were made from', () => {
    expect(versionRef(version)).toEqual({id: 'text:1'});
    expect(versionRef({...version, id: 'abc', sourceCommit: 'abc'})).toEqual({id: 'abc', sourceCommit: 'abc'});
    expect(versionRef({...version, id: 'abc', committed: '2019-01-01'})).toEqual({id: 'abc', sourceCommit: 'abc'});
    // The pages name a commit that the English repository does not have; their English is that of another one.
    expect(versionRef({...version, id: 'abc', sourceCommit: 'gone', committed: '2019-01-01'})).toEqual({
      id: 'abc',
      sourceCommit: 'abc',
    });
  });
});
