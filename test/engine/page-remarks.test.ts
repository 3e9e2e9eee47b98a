import {describe, expect, it} from 'vitest';
import {pageRemarks} from '../../src/engine/page-remarks.js';
import {read} from '../../src/read/index.js';
import {pair, samplePage} from '../cli/sample-page.js';

function rules(text: string, file = 'a.md'): string[] {
  return pageRemarks(read(text, {file})).map(({ruleId, severity}) => `${ruleId} ${severity}`);
}

describe('pageRemarks', () => {
  it('says nothing about a usual page', () => {
    expect(rules(samplePage())).toEqual([]);
  });

  it('says the one thing that matters', () => {
    expect(rules('')).toEqual(['read-empty warning']);
    expect(rules('\uFEFF \r\n')).toEqual(['read-empty warning']);
    expect(rules('# Contents')).toEqual(['read-no-pair info']);
    expect(rules(pair('1', 'Hallo', 'Hello'))).toEqual(['read-no-locale warning']);
    expect(rules(pair('1', 'Hallo', 'Hello'), 'nl-NL/a.md')).toEqual(['read-no-front-matter info']);
  });

  it('leaves to the reader what the reader has said', () => {
    expect(rules('<span data-ttu-id="ab12c-2">Half')).toEqual([]);
    expect(rules(`---\nms.contentlocale: ../x\n---\n${pair('1', 'Hallo', 'Hello')}`)).toEqual([]);
  });
});
