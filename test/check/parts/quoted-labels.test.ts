import {expect, it} from 'vitest';
import {quotedLabel} from '../../../src/check/parts/quoted-labels.js';
import {resolveLocale} from '../../../src/model/index.js';
import {parseInline} from '../../../src/read/index.js';
import {locales} from '../locales.js';

it.each([
  ['straight marks', 'zh-CN', '单击"保存"。', '保存', undefined],
  ['the marks of the language', 'zh-CN', '单击“保存”。', '保存', 'info'],
  ['German marks', 'de-DE', 'Auf „Speichern“ klicken.', 'Speichern', 'info'],
  ['the marks of labels', 'zh-TW', '按一下 [儲存]。', '儲存', 'info'],
  ['but not in those of another language', 'zh-CN', '单击 [保存]。', undefined, undefined],
  ['nor in a link', 'zh-TW', '按一下 [儲存](a.md)。', undefined, undefined],
  ['nor where it is bold, too', 'ja-JP', '[**保存**] をクリックします。', undefined, undefined],
])('finds a bold label that became a quotation in %s', (_, tag, target, actual, severity) => {
  const pair = {source: 'Click **Save**.', target} as never;
  const report = quotedLabel(pair, {inline: parseInline, locale: resolveLocale(tag, locales)});
  expect([report?.actual, report?.severity]).toEqual([actual, severity]);
});
