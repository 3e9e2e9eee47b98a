export {entryLines} from './entry-lines.js';
export {entryPath, indexEntry} from './index-entry.js';
export {localEntry} from './local-entry.js';
export {searchIndex} from './search-index.js';
export type {Line, LocalEntry, LocalVariant, Point} from './types.js';
