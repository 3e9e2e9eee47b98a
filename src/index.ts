export {build, type BuildInput, type BuildOptions, type BuildResult} from './engine/build.js';
export {check, checks} from './check/index.js';
export {readLocales} from './machine/disk/index.js';
export {knowledge} from './knowledge/index.js';
export {lookup, renderAnswer, shelfOf} from './engine/look-up.js';
export type {Answer, Hit, Line, LocalEntry, Point} from './lookup/index.js';
export type * from './model/index.js';
export {
  configSchema,
  defaultProducts,
  findingSchema,
  knowledgeBaseSchema,
  localeFileSchema,
  pairLineSchema,
  resolveLocale,
  schemaVersion,
  unitLineSchema,
} from './model/index.js';
export {parseInline, pieces, read} from './read/index.js';
export {reconcile} from './reconcile/index.js';
export {remarkSxs} from './remark.js';
export {renderSide, write} from './write/index.js';
