import {expect, it} from 'vitest';
import {quotedLabel} from '../../../src/check/parts/quoted-labels.js';
import {parseInline} from '../../../src/read/index.js';

it.each([
  ['straight marks', '单击"保存"。', '保存', undefined],
  ['the marks of the language', '单击“保存”。', '保存', 'info'],
  ['German marks', 'Auf „Speichern“ klicken.', 'Speichern', 'info'],
])('finds a bold label that became a quotation in %s', (_, target, actual, severity) => {
  const report = quotedLabel({source: 'Click **Save**.', target} as never, parseInline);
  expect([report?.actual, report?.severity]).toEqual([actual, severity]);
});
