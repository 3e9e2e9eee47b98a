import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {check} from '../src/check/index.js';
import {lookup} from '../src/lookup/index.js';
import {readLocales} from '../src/machine/disk/index.js';
import {resolveLocale, type Finding, type LocaleFile} from '../src/model/index.js';
import {parseInline, read} from '../src/read/index.js';
import {reconcile} from '../src/reconcile/index.js';
import {sentences, numberWordsIn} from '../src/text/index.js';
import {sampleBase} from './lookup/sample-base.js';
import {pageText} from './page-text.js';

/** A language that nobody speaks. */
const blarg = {
  tag: 'qaa',
  name: 'Blarg',
  scripts: ['Latin'],
  abbreviations: ['bl. e.'],
  decimal: ['~'],
  group: ['!'],
  numberWords: {zork: 2, plim: 8, forz: 40},
  tensAndUnits: {first: 'units', between: ['ge']},
  impliedNumbers: {dromo: 12},
  functionWords: ['ze', 'pu', 'with'],
  errorWords: ['blunder'],
  joiningWords: ['unto'],
  negation: ['nok'],
};

const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-locales-'));
let locales: ReadonlyMap<string, LocaleFile>;
beforeAll(() => {
  cpSync('locales', folder, {recursive: true});
  writeFileSync(join(folder, 'qaa.json'), JSON.stringify(blarg));
  locales = readLocales(folder);
});
afterAll(() => {
  rmSync(folder, {recursive: true});
});

/** Ids of the checks that speak on a translation. */
function rules(source: string, target: string): string[] {
  const page = read(pageText(`{{${source}|${target}}}`, {locale: 'qaa'}), {file: 'qaa/a.md'});
  return check([page], {locales, inline: parseInline}).map(({ruleId}: Finding) => ruleId);
}

describe('a locale that is one more file', () => {
  it('cuts its sentences at its own full stops', () => {
    expect(sentences('Pu bork, bl. e. Zum bork. Mip.', resolveLocale('qaa', locales))).toEqual([
      'Pu bork, bl. e. Zum bork.',
      'Mip.',
    ]);
    const page = read(pageText('{{p:Wait, as one does. Stop.|Pu bork, bl. e. Zum bork. Mip.}}', {locale: 'qaa'}), {
      file: 'qaa/a.md',
    });
    const [article] = reconcile([page], {locales});
    expect(article?.units.map(({locales: [state]}) => state?.translation?.target)).toEqual([
      'Pu bork, bl. e. Zum bork.',
      'Mip.',
    ]);
  });

  it('knows its number words and marks', () => {
    expect(numberWordsIn('plimgeforz bork', resolveLocale('qaa', locales))).toContain(48);
    expect(rules('Wait 48 hours.', 'Pu plimgeforz bork.')).toEqual([]);
    expect(rules('Wait 40 hours.', 'Pu zork bork.')).toContain('number-mismatch');
    expect(rules('Wait 12 hours.', 'Pu dromo bork.')).toEqual([]);
    expect(rules('Send 1,500.5 MB.', 'Pu 1!500~5 MB.')).toEqual([]);
  });

  it('knows its own words of grammar from those that were left', () => {
    expect(rules('Stop the old queue.', 'Stop the old queue.')).toEqual(['untranslated']);
    expect(rules('Stop old queues with it', 'Pu stop zes bork with it')).toEqual([]);
  });

  it('names the codes of a text that is looked up', async () => {
    const named = async (text: string): Promise<readonly string[]> =>
      (await lookup(text, sampleBase(), {locales})).codes;
    expect(await named('Ze blunder 4.4.312 unto 4.4.315')).toEqual(['4.4.312', '4.4.315']);
    expect(await named('Ze blundery 4.4.312 onto 4.4.315')).toEqual([]);
  });
});
