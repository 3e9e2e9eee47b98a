import type {Check} from '../model/index.js';
import {literalMarkup} from './parts/literal-markup.js';
import {missingFrom} from './parts/multiset.js';
import {renderedMarks} from './parts/rendered-marks.js';

const check: Check = {
  id: 'markup-rendering',
  description:
    'Markup of the translation does not render: the reader sees asterisks, backticks or brackets. Judged by CommonMark.',
  why: 'Marks next to spaces, full stops or ideographs often do not open or close, though their number is right.',
  severity: 'error',
  itsType: 'markup',
  mqm: 'minor',
  silencedBy: ['target-missing', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Select **Save**.', target: 'Wählen Sie **Speichern** aus.'},
    {locale: 'de-DE', source: 'All \\*.log files.', target: 'Alle \\*.log-Dateien.'},
    {
      locale: 'de-DE',
      source: 'Select **Save**.',
      target: 'Wählen Sie ** Speichern ** aus.',
      reports: ['**'],
      fixed: 'Wählen Sie **Speichern** aus.',
    },
    {
      locale: 'zh-CN',
      source: '**Note:** it is slow.',
      target: '**注意：**速度很慢。',
      reports: ['**'],
      fixed: '**注意**：速度很慢。',
      note: 'CommonMark does not close strong after a mark and before a letter.',
    },
    {
      locale: 'ja-JP',
      source: 'See [ports](ports.md).',
      target: '[ポート] (ports.md) を参照してください。',
      reports: ['] ('],
      fixed: '[ポート](ports.md) を参照してください。',
    },
  ],
  run(pair, {inline}) {
    if (!/[*_`]|\]\s?\(/.test(pair.target)) return [];
    const seen = literalMarkup(inline(pair.target).text);
    if (seen.length === 0) return [];
    const meant = literalMarkup(inline(pair.source).text);
    const [first] = missingFrom(
      seen.map(({text}) => text),
      meant.map(({text}) => text),
    );
    if (first === undefined) return [];
    const start = literalStart(pair.target, first);
    return [
      {
        message: `Unexpected \`${first}\` in the rendered text, expected markup`,
        actual: first,
        start,
        end: start + first.length,
        note: 'Move the marks next to the words they are for, or put a space outside of them.',
        fix: renderedMarks(pair, inline),
      },
    ];
  },
};
export default check;

/** Offset of the first such mark next to a space or an ideograph, else of the first one. */
function literalStart(target: string, mark: string): number {
  const spaced = target.search(/\*\*(?=\s)|(?<=\s)\*\*(?=[\s.,:;!?。，：；！？])/);
  return mark === '**' && spaced >= 0 ? spaced : Math.max(0, target.indexOf(mark));
}
