import type {Check, InlineNode, Pair, Report} from '../model/index.js';
import type {Edit} from '../text/index.js';

const check: Check = {
  id: 'label-edges',
  description: 'Bold text or a link label takes in a space or a mark of the sentence around it.',
  why: 'The words are right, the look is not.',
  severity: 'info',
  itsType: 'typographical',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'markup-rendering',
    'markup-parity',
    'emphasis-words',
    'untranslated',
    'partly-untranslated',
    'pair-broken',
  ],
  examples: [
    {locale: 'de-DE', source: 'Select **Save** and go on.', target: 'Wählen Sie **Speichern** aus.'},
    {
      locale: 'de-DE',
      source: '**Note**: It is slow.',
      target: '**Hinweis:** Das dauert.',
      note: 'A colon is a matter of style.',
    },
    {locale: 'de-DE', source: 'Select **More.**', target: 'Wählen Sie **Mehr.**'},
    {
      locale: 'nl-NL',
      source: 'Then choose **Save**.',
      target: 'Kies vervolgens **Opslaan.**',
      reports: ['Opslaan.'],
      fixed: 'Kies vervolgens **Opslaan**.',
    },
    {
      locale: 'zh-CN',
      source: 'See [the ports](ports.md).',
      target: '请参阅[ 端口 ](ports.md)。',
      reports: ['端口'],
      fixed: '请参阅 [端口](ports.md)。',
    },
  ],
  run(pair, {inline}) {
    if (!/\*|_|\]\(/.test(pair.source) || pair.source === pair.target) return [];
    const wanted = inline(pair.source).nodes.filter(isLabel);
    if (wanted.length === 0) return [];
    const given = inline(pair.target).nodes.filter(isLabel);
    const edges = given.find((node, index) =>
      faults.some((test) => isNew(test, node, given.slice(0, index + 1), wanted)),
    );
    return edges ? [toReport(edges, pair, wanted)] : [];
  },
};
export default check;

/** A space at an edge of a link label, or punctuation of the sentence at its end. */
const faults: readonly ((node: InlineNode) => boolean)[] = [
  ({type, text}) => type === 'link' && text !== text.trim(),
  ({text}) => /[\p{L}\p{N})）"”»][.,;。，；、]\s*$/u.test(text) && !/\b\p{L}{1,3}\.$/u.test(text),
];

function isLabel({type}: InlineNode): boolean {
  return type === 'strong' || type === 'link';
}

/** Whether a label has a fault that the source does not have: the labels up to this one have it more often than those of the source. */
function isNew(
  test: (node: InlineNode) => boolean,
  node: InlineNode,
  given: readonly InlineNode[],
  wanted: readonly InlineNode[],
): boolean {
  return (
    test(node) && wanted.some(({type}) => type === node.type) && given.filter(test).length > wanted.filter(test).length
  );
}

function toReport(node: InlineNode, pair: Pair, wanted: readonly InlineNode[]): Report {
  const {text, start, end} = node;
  const {target} = pair;
  return {
    message: `Unexpected label \`${text}\`, expected it without the space or mark at its edge`,
    actual: target.slice(start, end),
    start,
    end,
    fix: withoutEdges(node, pair, wanted),
  };
}

/** The label alone, with what was at its edges outside of it. A full stop goes out only where it stands outside in the source. */
function withoutEdges(node: InlineNode, {source, target}: Pair, wanted: readonly InlineNode[]): Edit | undefined {
  const {type, start, end} = node;
  const labelStart = start + (type === 'strong' ? 2 : 1);
  const labelEnd = type === 'strong' ? end - 2 : target.lastIndexOf('](', end);
  if (!/^(?:\[|\*\*)/.test(target.slice(start, end)) || labelEnd <= labelStart) return undefined;
  const label = target.slice(labelStart, labelEnd);
  const [, left = '', inner = '', mark = '', right = ''] =
    /^(\s*)(\S|\S.*?\S)([.,;。，；、]?)(\s*)$/su.exec(label) ?? [];
  const outside = wanted.some((other) => other.type === type && /^[.。]/.test(source.slice(other.end)));
  const isIn = wanted.some(({text}) => /[.。]\s*$/.test(text));
  if (inner === '' || (/[.。]/.test(mark) && (!outside || isIn))) return undefined;
  const before = left !== '' && /[^\s([{（「“"]$/.test(target.slice(0, start)) ? left : '';
  const after = right !== '' && /^[\p{L}\p{N}]/u.test(target.slice(end)) ? right : '';
  // A mark that stands behind the label, too, is not needed twice.
  const put = mark !== '' && target.startsWith(mark, end) ? '' : mark;
  return {
    start,
    end,
    text: before + target.slice(start, labelStart) + inner + target.slice(labelEnd, end) + put + after,
  };
}
