import {describe, expect, it} from 'vitest';
import {diffEntries, statusRows} from '../../src/report/index.js';
import {articleOf, pageOf, versionFacts} from '../reconcile/versions.js';

const [first = {}, second = {}, third = {}] = versionFacts;

/** An article that German has in its first version; English changed twice. */
const changed = (...english: readonly string[]) =>
  articleOf([
    pageOf('{{Wait twelve hours.|x}}', {...first, file: 'de.md'}),
    ...english.map((text, index) =>
      pageOf(`{{${text}|x}}`, {...[second, third][index], locale: 'sv-SE', file: `sv-${index}.md`}),
    ),
  ]);

describe('a cosmetic change', () => {
  const cosmetic = changed('Wait 12 hours.', 'Wait 12 hours');

  it('leaves no page behind', () => {
    expect(statusRows(cosmetic)[0]).toMatchObject({locale: 'de-DE', behind: 0, since: undefined});
    expect(statusRows(changed('Wait 12 hours.', 'Wait 13 hours.'))[0]).toMatchObject({locale: 'de-DE', behind: 1});
  });

  it('is listed as what it is', () => {
    expect(diffEntries(cosmetic).map(({classes, reason, cosmetic: folded}) => [classes, reason, folded])).toEqual([
      [['cosmetic'], 'only punctuation, case or the spelling of a number changed', true],
      [['cosmetic'], 'only punctuation, case or the spelling of a number changed', true],
    ]);
    expect(diffEntries(changed('wait 13 hours.')).map(({reason, cosmetic: folded}) => [reason, folded])).toEqual([
      ['a value changed, punctuation, case or the spelling of a number changed: twelve → 13', false],
    ]);
  });
});
