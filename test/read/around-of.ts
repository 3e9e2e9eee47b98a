import type {Block} from '../../src/model/index.js';

/** What a block is and what stands around it, without its place. */
export function aroundOf({start: _, end: __, section: ___, links: ____, ...rest}: Block): Partial<Block> {
  return rest;
}
