import type {Block} from '../../src/model/index.js';

/** What a block is and what stands around it, without its place. */
export function aroundOf({kind, depth, items, quote, cell, element}: Block): Partial<Block> {
  return {
    kind,
    items,
    ...(depth !== undefined && {depth}),
    ...(quote !== undefined && {quote}),
    ...(cell && {cell}),
    ...(element !== undefined && {element}),
  };
}
