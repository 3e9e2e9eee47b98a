import {describe, expect, it} from 'vitest';
import * as door from '../src/index.js';

describe('sxs-kb', () => {
  it('exposes the public names', () => {
    expect(Object.keys(door).sort()).toEqual([
      'baseReader',
      'build',
      'check',
      'checks',
      'configSchema',
      'contradictionSchema',
      'defaultProducts',
      'diffEntries',
      'dismissFindings',
      'findSources',
      'findingSchema',
      'formatDecisions',
      'knowledge',
      'knowledgeBaseSchema',
      'localeFileSchema',
      'lookup',
      'pairLineSchema',
      'parseDecisions',
      'parseInline',
      'pieces',
      'read',
      'readLocales',
      'readProject',
      'reconcile',
      'reconciledSchema',
      'remarkSxs',
      'remarkSxsCheck',
      'renderAnswer',
      'renderSide',
      'resolveLocale',
      'sarif',
      'schemaVersion',
      'statusRows',
      'unitLineSchema',
      'whereLines',
      'write',
    ]);
  });

  it('works with values from start to end', () => {
    const page = door.read(
      '<span data-ttu-id="a-1">Hallo.</span><span class="sxs-lookup"><span data-stu-id="a-1">Hello.</span></span>\n',
      {file: 'nl-NL/a.md'},
    );
    expect(
      door
        .pieces(page)
        .map(({value}) => value)
        .join(''),
    ).toBe(page.text);
    expect(door.renderSide(page, 'source')).toBe('Hello.\n');
    const articles = door.reconcile([page]);
    const locales = door.readLocales();
    const findings = door.check([page], {locales, articles});
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['read-no-front-matter']);
    const files = door.write({articles, knowledgeBase: door.knowledge(articles), findings, locales});
    expect(files.find(({path}) => path.startsWith('nl-NL/'))?.content).toContain('Hallo.');
  });
});
