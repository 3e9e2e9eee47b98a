export {allLocales, entryLines, hasLocale} from './entry-lines.js';
export {entryLine} from './entry-line.js';
export {codeListEntry, entryPath, indexEntry} from './index-entry.js';
export {itemLines} from './item-text.js';
export {localContent, localEntry, localTitle, spellings} from './local-entry.js';
export {searchIndex} from './search-index.js';
export type {Line, LocalContent, LocalEntry, LocalVariant, Point} from './types.js';
