import {describe, expect, it} from 'vitest';
import {changesBetween} from './versions.js';

/** What became of the first sentence where another wording stands at the end of the next version. */
function elsewhere(before: string, after: string): string[] {
  const kept = ['The host is off.', 'Nobody answers there.', 'Ask for a new one.'];
  return changesBetween([before, ...kept], [...kept, after]).map((change) => change.replace(/:.*/, ''));
}

describe('a sentence that stands elsewhere', () => {
  const ten = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett';

  it('has moved if it is equal, however short', () => {
    expect(elsewhere('Wait.', 'Wait.')).toEqual(['moved']);
    expect(elsewhere('Wait.', 'Stop.')).toEqual(['removed', 'added']);
  });

  it('has moved with three quarters of its words, and not with less', () => {
    expect(
      elsewhere('alpha bravo charlie delta echo foxtrot golf hotel', 'alpha bravo charlie delta echo foxtrot y z'),
    ).toEqual(['wording+moved']);
    expect(elsewhere(ten, 'alpha bravo charlie delta echo foxtrot golf x y z')).toEqual(['removed', 'added']);
  });

  it('has moved with five words, and not with four', () => {
    expect(elsewhere('alpha bravo charlie delta echo', 'alpha bravo charlie delta zulu')).toEqual(['wording+moved']);
    expect(elsewhere('alpha bravo charlie delta', 'alpha bravo charlie zulu')).toEqual(['removed', 'added']);
    expect(elsewhere('alpha bravo charlie delta', 'alpha bravo charlie delta echo')).toEqual(['removed', 'added']);
    expect(elsewhere('alpha bravo charlie delta echo', 'alpha bravo charlie delta')).toEqual(['removed', 'added']);
  });

  it('is the one most alike', () => {
    const kept = ['The host is off.', 'Nobody answers there.', 'Ask for a new one.'];
    const near = ten.replace('juliett', 'zulu');
    const far = ten.replace('india juliett', 'yankee zulu');
    expect(changesBetween([ten, ...kept], [...kept, far, near])).toEqual(
      [`added: ∅ → ${far}`, `wording+moved: ${ten} → ${near}`].toSorted((a, b) => (a < b ? 1 : -1)),
    );
  });
});
