import type {Block, Page, Pair, PairLine} from '../model/index.js';

/**
 * Lines of a page for `extract`, in the order of its pairs: what `JSON.stringify` makes of each `PairLine`, put
 * together from parts, since most of them are the same for many pairs.
 */
export function pairLines(page: Page): string {
  const file = `{"file":${JSON.stringify(page.file)},"line":`;
  const sections = page.sections.map(({slug}) => JSON.stringify(slug));
  const blockOf = blockWriter(page.blocks);
  const {locale, handoff = null, sourceCommit = null} = page.meta;
  const rest = JSON.stringify({locale, handoff, sourceCommit, pageKey: page.key} satisfies Partial<PairLine>).slice(1);
  let lines = '';
  for (const pair of page.pairs) {
    lines += `${file}${pair.line},"column":${pair.column},"id":${JSON.stringify(pair.id)},"section":${sections[pair.section] ?? '""'},"block":${blockOf(pair)},${sides(pair)},${rest}\n`;
  }
  return lines;
}

function sides({source, target}: Pair): string {
  return `"source":${JSON.stringify(source)},"target":${JSON.stringify(target)}`;
}

/** Writes the block of a pair; neighbours mostly share one. */
function blockWriter(blocks: readonly Block[]): (pair: Pair) => string {
  let last: {readonly block: number; readonly inLink: boolean; readonly json: string} | undefined;
  return ({id, block: index, inLink}) => {
    if (last?.block === index && last.inLink === inLink) return last.json;
    const block = blocks[index];
    if (!block) throw new Error(`Cannot describe the pair \`${id}\` without its block`);
    last = {block: index, inLink, json: blockJson(block, inLink)};
    return last.json;
  };
}

function blockJson(block: Block, inLink: boolean): string {
  // Most blocks have nothing else to write.
  if (
    block.kind === 'paragraph' &&
    block.items.length === 0 &&
    !block.quote &&
    !block.cell &&
    !block.element &&
    !inLink
  )
    return '{"kind":"paragraph"}';
  const items = block.items.map(({ordered, number}) => ({ordered, number}));
  const line: PairLine['block'] = {
    kind: block.kind,
    depth: block.depth,
    list: items.length > 0 ? items : undefined,
    quote: block.quote,
    row: block.cell?.row,
    column: block.cell?.column,
    element: block.element,
    link: inLink || undefined,
  };
  return JSON.stringify(line);
}
