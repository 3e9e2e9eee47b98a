export {entryLines} from './entry-lines.js';
export {entryPath, indexEntry} from './index-entry.js';
export {searchIndex} from './search-index.js';
