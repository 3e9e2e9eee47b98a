import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/index.js';
import {cutPage} from '../../src/reconcile/cut-page.js';
import {locales} from '../check/locales.js';
import {pageText} from '../page-text.js';

const cut = (body: string, locale = 'de-DE') => cutPage(read(pageText(body, {locale}), {file: 'a.md'}), locales);

describe('cutPage', () => {
  it('takes a pair for a sentence, whatever is in it', () => {
    const {sentences, segments} = cut('{{Wait a day. Then try.|Warten. Dann weiter.}}');
    expect(sentences.map((one) => one.source)).toEqual(['Wait a day. Then try.']);
    expect(segments).toEqual([{target: 'Warten. Dann weiter.', pair: 0, from: 0, to: 0}]);
  });

  it('cuts a paragraph pair side by side', () => {
    const {sentences, segments} = cut('{{p:Wait a day. Then try.|请等待一天。然后重试。}}', 'zh-CN');
    expect(sentences.map((one) => [one.source, one.pair])).toEqual([
      ['Wait a day.', 0],
      ['Then try.', 0],
    ]);
    expect(segments.map(({target, from, to}) => [target, from, to])).toEqual([
      ['请等待一天。', 0, 0],
      ['然后重试。', 1, 1],
    ]);
  });

  it('keeps the target whole where the counts differ', () => {
    const {segments} = cut('{{First.|Zuerst.}} {{p:Wait a day. Then try.|Nach einem Tag weiter.}}');
    expect(segments.map(({target, from, to}) => [target, from, to])).toEqual([
      ['Zuerst.', 0, 0],
      ['Nach einem Tag weiter.', 1, 2],
    ]);
  });

  it('knows headings and sections, and leaves anchors without source out', () => {
    const {sentences} = cut(
      '## <a name="fix-it"></a>{{Fix it|Beheben}}\n\n{{|<a name="x"> </a>}}\n\n{{Do that.|Tun Sie das.}}\n',
    );
    expect(sentences.map(({source, section, heading}) => [source, section, heading])).toEqual([
      ['Fix it', 'fix-it', true],
      ['Do that.', 'fix-it', false],
    ]);
  });
});
