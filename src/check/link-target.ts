import type {Check, InlineNode, Report} from '../model/index.js';
import {missingFrom} from './parts/multiset.js';
import {comparableUrl} from './parts/urls.js';

const check: Check = {
  id: 'link-target',
  description: 'A link or an image leads elsewhere than in the source. Another locale in the address is fine.',
  why: 'Machine translation changes addresses, and nobody sees it until the link is followed.',
  severity: 'error',
  itsType: 'markup',
  mqm: 'major',
  silencedBy: ['target-missing', 'markup-rendering', 'pair-broken'],
  examples: [
    {
      locale: 'de-DE',
      source: 'See [ports](https://docs.example.com/en-us/ports/).',
      target: 'Siehe [Ports](https://docs.example.com/de-de/ports).',
    },
    {
      locale: 'de-DE',
      source: 'See [ports](ports.md#open).',
      target: 'Siehe [Ports](ports.md#offen).',
      reports: ['ports.md#offen'],
    },
    {locale: 'zh-CN', source: '![Icon](media/a.png)', target: '![图标](媒体/a.png)', reports: ['媒体/a.png']},
  ],
  run(pair, {inline}) {
    if (!pair.source.includes('](') && !/<|:\/\/|www\./.test(pair.source)) return [];
    const wanted = linksOf(inline(pair.source).nodes);
    const given = linksOf(inline(pair.target).nodes);
    if (wanted.length !== given.length || wanted.every(({url}, index) => url === given[index]?.url)) return [];
    const lost = missingFrom(wanted.map(urlOf), given.map(urlOf));
    const strange = missingFrom(given.map(urlOf), wanted.map(urlOf));
    return strange.map((url, index) => toReport(url, lost[index] ?? '', given));
  },
};
export default check;

/** Links and images; their number is left to `markup-parity`. */
function linksOf(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.filter(({type}) => type === 'link' || type === 'image');
}

function urlOf(node: InlineNode): string {
  return comparableUrl(node.url ?? '');
}

function toReport(url: string, expected: string, given: readonly InlineNode[]): Report {
  const node = given.find((other) => urlOf(other) === url);
  const actual = node?.url ?? url;
  return {
    message: `Unexpected target \`${actual}\`, expected \`${expected}\``,
    actual,
    expected,
    ...(node && {start: node.start, end: node.end}),
  };
}
