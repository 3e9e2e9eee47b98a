import {describe, expect, it} from 'vitest';
import {articleOf, changesBetween, pageOf, versionFacts} from './versions.js';

describe('sentences between two equal ones', () => {
  it('are one sentence with half of their words in common, and two with less', () => {
    const before = 'alpha bravo charlie delta echo foxtrot golf hotel';
    expect(changesBetween([before], ['alpha bravo charlie delta w x y z'])).toEqual([
      `wording: ${before} → alpha bravo charlie delta w x y z`,
    ]);
    expect(changesBetween([before], ['alpha bravo charlie delta v w x y z'])).toEqual([
      `removed: ${before} → ∅`,
      'added: ∅ → alpha bravo charlie delta v w x y z',
    ]);
  });

  it('are matched so that most of their words find each other', () => {
    expect(
      changesBetween(
        ['alpha bravo charlie delta', 'alpha bravo golf hotel'],
        ['alpha bravo golf hotel india', 'alpha bravo yankee zulu'],
      ),
    ).toEqual([
      'wording: alpha bravo golf hotel → alpha bravo golf hotel india',
      'removed: alpha bravo charlie delta → ∅',
      'added: ∅ → alpha bravo yankee zulu',
    ]);
  });

  it('are never a heading on one side and a sentence on the other', () => {
    const changed = (before: string, after: string): readonly string[] =>
      articleOf([pageOf(before, versionFacts[0]), pageOf(after, versionFacts[1])]).changes.flatMap(
        ({classes}) => classes,
      );
    expect(changed('# {{Host is gone|x}}', '# {{Host is off|x}}')).toEqual(['wording']);
    expect(changed('# {{Host is gone|x}}', '{{Host is gone|x}}')).toEqual(['removed', 'added']);
    expect(changed('# {{Open it, then close it|x}}', '# {{Open it,|x}}\n\n# {{then close it|x}}')).toEqual([
      'wording',
      'added',
    ]);
  });
});

describe('a sentence and its parts', () => {
  const [one, two] = ['alpha bravo charlie delta sierra', 'echo foxtrot golf tango uniform'];
  const ten = 'alpha bravo charlie delta echo foxtrot golf xray yankee zulu';

  it('are split and merged where they keep seven tenths of the words together', () => {
    expect(changesBetween([ten], [one, two])).toEqual([`wording+split: ${ten} → ${one} ${two}`]);
    expect(changesBetween([one, two], [ten])).toEqual([`wording+merged: ${one} ${two} → ${ten}`]);
  });

  it('are not where they keep less', () => {
    // Two of three: the first part is half of the whole, and so its new wording.
    const eleven = `${ten} whiskey`;
    expect(changesBetween([eleven], [one, two])).toEqual([`wording: ${eleven} → ${one}`, `added: ∅ → ${two}`]);
    expect(changesBetween([one, two], [eleven])).toEqual([`wording: ${one} → ${eleven}`, `removed: ${two} → ∅`]);
  });

  it('are not where one part has less than six tenths of its words from the whole', () => {
    const whole = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo';
    const [first, six, five] = [
      'alpha bravo charlie delta echo foxtrot',
      'golf hotel india xray yankee',
      'golf hotel india juliett kilo v w x y',
    ];
    expect(changesBetween([whole], [first, six])).toEqual([`wording+split: ${whole} → ${first} ${six}`]);
    expect(changesBetween([whole], [first, five])).toEqual([`wording: ${whole} → ${first}`, `added: ∅ → ${five}`]);
    expect(changesBetween([first, six], [whole])).toEqual([`wording+merged: ${first} ${six} → ${whole}`]);
    expect(changesBetween([first, five], [whole])).toEqual([`wording: ${first} → ${whole}`, `removed: ${five} → ∅`]);
  });

  it('are six parts at most', () => {
    const parts = ['open it', 'close that', 'read all', 'call us', 'wait here', 'try again'];
    const now = parts.with(5, 'try again now');
    expect(changesBetween([parts.join(' ')], now)).toEqual([`wording+split: ${parts.join(' ')} → ${now.join(' ')}`]);
    expect(changesBetween(now, [parts.join(' ')])).toEqual([`wording+merged: ${now.join(' ')} → ${parts.join(' ')}`]);
    const whole = `${parts.join(' ')} leave`;
    expect(changesBetween([whole], [...parts, 'leave'])).toEqual([
      `wording+split: ${whole} → ${parts.join(' ')}`,
      'added: ∅ → leave',
    ]);
    expect(changesBetween([...parts, 'leave'], [whole])).toEqual([
      `wording+merged: ${parts.join(' ')} → ${whole}`,
      'removed: leave → ∅',
    ]);
  });
});
