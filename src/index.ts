export {checks} from './check/index.js';
export type {CodeLanguage, Codes, CodeWords, Family, Found, Listed, Position, Way} from './codes/index.js';
export {
  dismissFindings,
  formatDecisions,
  parseDecisions,
  type Decisions,
  type Dismissed,
} from './decisions/index.js';
export type {ArticleOptions} from './engine/article-options.js';
export type {BuildResult} from './engine/build.js';
export {gatherSources as findSources, type Gathered, type Places} from './engine/gather-sources.js';
export type {HistoryOptions} from './engine/history-options.js';
export type {OnStep} from './engine/on-step.js';
export {readProject, type Project, type ProjectFiles} from './engine/project.js';
export type {LoadedSource, PageRecord, PageText, Source} from './engine/source.js';
export type {Candidate, Head, Identity, Root, TargetLocale} from './identity/index.js';
export type {JoinOptions} from './knowledge/index.js';
export {
  build,
  check,
  knowledge,
  lookup,
  reconcile,
  sarif,
  write,
  type BuildOptions,
  type CheckOptions,
  type KnowledgeOptions,
  type ReconcileOptions,
  type WriteInput,
} from './library.js';
export type {Line, LocalContent, LocalEntry, LocalVariant, Point} from './entries/index.js';
export {
  baseReader,
  renderAnswer,
  type Answer,
  type AnswerFormat,
  type Choice,
  type FoundMessage,
  type Hit,
  type LookupLanguage,
  type LookupOptions,
  type Reason,
} from './lookup/index.js';
export {readLocales, type FoundPage, type FoundRoot} from './machine/disk/index.js';
export type * from './model/index.js';
export {
  configSchema,
  contradictionSchema,
  defaultProducts,
  findingSchema,
  knowledgeBaseSchema,
  localeFileSchema,
  pairLineSchema,
  reconciledSchema,
  resolveLocale,
  schemaVersion,
  unitLineSchema,
} from './model/index.js';
export {parseInline, pieces, read} from './read/index.js';
export {remarkSxsCheck} from './remark-check.js';
export {remarkSxs} from './remark.js';
export {
  diffEntries,
  renderSide,
  statusRows,
  whereLines,
  type DiffEntry,
  type StatusRow,
  type WhereLine,
} from './report/index.js';
