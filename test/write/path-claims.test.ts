import {describe, expect, it} from 'vitest';
import {outputPaths} from '../../src/write/output-paths.js';
import {pathClaims} from '../../src/write/path-claims.js';

const claim = (file: string, path: string) => ({locale: 'nl-NL', file, files: outputPaths('nl-NL', path)});
const one = claim('one/a.md', 'a.md');
const two = claim('two/a.md', 'a.md');
const three = claim('three/A.md', 'A.md');

describe('pathClaims', () => {
  it('gives a path once', () => {
    const claims = pathClaims();
    expect(claims.take(one)).toEqual({isFree: true});
    expect(claims.take(claim('one/b.md', 'b.md'))).toEqual({isFree: true});
    expect(claims.clashes()).toEqual([]);
  });

  it('takes it back from the first when another wants it, once, and whatever its case', () => {
    const claims = pathClaims();
    claims.take(one);
    expect(claims.take(two)).toEqual({isFree: false, evicted: one});
    expect(claims.take(three)).toEqual({isFree: false});
  });

  it('says the same of all, in any order', () => {
    const orders = [
      [one, two, three],
      [three, two, one],
    ].map((order) => {
      const claims = pathClaims();
      for (const each of order) claims.take(each);
      return claims.clashes();
    });
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0]?.map(({file, ruleId, message}) => [file, ruleId, message])).toEqual([
      ['one/a.md', 'output-clash', 'Cannot write both this page and `three/A.md` to `nl-NL/a.md`'],
      ['three/A.md', 'output-clash', 'Cannot write both this page and `one/a.md` to `nl-NL/A.md`'],
      ['two/a.md', 'output-clash', 'Cannot write both this page and `one/a.md` to `nl-NL/a.md`'],
    ]);
  });

  it('keeps a page apart from one whose review has the same name', () => {
    const claims = pathClaims();
    claims.take(one);
    expect(claims.take(claim('one/a', 'a'))).toEqual({isFree: false, evicted: one});
  });
});
