import {describe, expect, it} from 'vitest';
import {alarmsOnEach, sentencesIn, technicalLocales} from './technical-pages.js';

describe('technical pages that are translated well', () => {
  it('are there for more than twenty locales, with more than sixty sentences each', () => {
    expect(technicalLocales.length).toBeGreaterThan(20);
    expect(technicalLocales.filter((locale) => new Set(sentencesIn(locale).map(({name}) => name)).size <= 60)).toEqual(
      [],
    );
  });

  it.each(technicalLocales)('raise no alarm in %s', (locale) => {
    const sentences = sentencesIn(locale);
    const alarms = alarmsOnEach(locale, sentences).flatMap((found, index) =>
      found.map(({ruleId, message}) => `${ruleId}: ${message}, in \`${sentences[index]?.target}\``),
    );
    expect(alarms).toEqual([]);
  });
});
