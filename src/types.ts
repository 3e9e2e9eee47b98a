/** The shapes of everything that is published as data, without code: `import type {KnowledgeBase} from 'sxs-kb/types'`. */
export type * from './model/index.js';
