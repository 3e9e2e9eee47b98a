import type {Block} from '../../model/index.js';
import type {ReviewBlock} from '../../model/review-page.js';

/**
 * Makes a function that says where a row stands. The mark of a list item is given once.
 */
export function reviewBlocks(): (block: Block) => ReviewBlock {
  let shown = '';
  return ({kind, depth, items, quote, cell}) => {
    const item = items.at(-1);
    const name = item ? `${item.list}.${item.number}` : '';
    const isFirst = name !== '' && name !== shown;
    if (name !== '') shown = name;
    const deep = kind === 'heading' ? depth : items.length > 0 ? items.length : undefined;
    return {
      kind,
      ...(deep !== undefined && {depth: deep}),
      ...(item && isFirst && {item: item.ordered ? `${item.number}.` : '•'}),
      ...(quote !== undefined && {quote}),
      ...(cell && {cell: [cell.row, cell.column] as const}),
    };
  };
}
