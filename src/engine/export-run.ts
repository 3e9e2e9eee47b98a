import {decisionsFor} from '../decisions/index.js';
import {exchangeFormats} from '../exchange/index.js';
import {openFormerUnits, readVersion, type OpenOutput} from '../machine/disk/index.js';
import {workerCount} from '../machine/workers/index.js';
import {closedParts, stringOf, suggestionOffers, type Finding, type Text} from '../model/index.js';
import {suggestionIndex} from '../suggestions/index.js';
import {compare} from '../text/index.js';
import type {TargetLocale} from '../identity/index.js';
import {exportArticles} from './export-articles.js';
import type {ExportSettings} from './export-job.js';
import {exportPaths, type Division, type ExportPath} from './export-paths.js';
import {articleKeys, groupSources} from './group-sources.js';
import type {OnStep} from './on-step.js';
import type {Source} from './source.js';
import {unknownLocales} from './unknown-locales.js';
import {withWords} from './with-words.js';

/** What is exported, and how. */
export interface RunExportSettings extends ExportSettings {
  readonly division: Division;
  /** What the user said about workers. */
  readonly workers: number | undefined;
  /** Where results of earlier runs are; absent for nowhere. */
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Absolute path of the output of an earlier run, whose sentences keep their ids; absent for none. */
  readonly formerPath: string | undefined;
  readonly targetLocales: readonly TargetLocale[];
  readonly output: Omit<OpenOutput, 'finish' | 'close'>;
  readonly onStep: OnStep;
}

/** What an export came to. */
export interface ExportRun {
  /** Units written, by locale, in the order of their tags. */
  readonly units: readonly (readonly [locale: string, count: number])[];
  /** About pages, not about translations. */
  readonly findings: readonly Finding[];
}

/** From so many bytes of pages on, exporting them takes longer than starting workers. */
const manyBytes = 3_000_000;

/** A file, and what its head says. */
interface OpenFile extends ExportPath {
  readonly locale: string;
  handoff: string | undefined;
  /** Length of its parts, in characters. */
  size: number;
}

/** A file is put together in memory up to this many characters: a longer one is made again each time that it is gone through. */
const longInMemory = 8_000_000;

/** Exports pages, article by article: what an article adds to a file waits on disk until all of the file is there. */
export async function runExport(sources: readonly Source[], settings: RunExportSettings): Promise<ExportRun> {
  const {
    options,
    format: name,
    division,
    isTodoOnly,
    hasFindings,
    isApproved,
    workers,
    cache,
    formerPath,
    output,
    onStep,
  } = settings;
  const {articles: grouped, findings: grouping} = groupSources(sources, settings.targetLocales);
  const {articles, labels} = hasFindings ? withWords(grouped, options, cache) : {articles: grouped, labels: undefined};
  const decisions = decisionsFor(options.decisions ?? [], articleKeys(articles));
  const format = exchangeFormats[name];
  const pathOf = exportPaths(division, format);
  const files = new Map<string, OpenFile>();
  const units = new Map<string, number>();
  const findings = [...grouping, ...unknownLocales(options.tags, articles)];
  const wanted = new Set<string>();
  const former = formerPath === undefined ? undefined : openFormerUnits(formerPath);
  try {
    const shared = {options: {...options, decisions}, format: name, isTodoOnly, hasFindings, isApproved};
    const exports = exportArticles(articles, {
      settings: shared,
      labels,
      workers: (size) => workerCount(workers, size >= manyBytes),
      cache,
      former,
    });
    let done = 0;
    for await (const {key, exported} of exports) {
      onStep('exporting', ++done, articles.length);
      for (const finding of exported.findings) findings.push(finding);
      for (const {wanted: keys, offers} of exported.suggestions) {
        for (const one of keys) wanted.add(one);
        output.addParts(key, [{path: suggestionOffers, text: offers}]);
      }
      for (const {locale, handoff, units: count, text} of exported.parts) {
        const place = pathOf(key, locale);
        const file = files.get(place.path) ?? {...place, locale, handoff, size: 0};
        files.set(place.path, file);
        if (compare(handoff ?? '', file.handoff ?? '') > 0) file.handoff = handoff;
        file.size += text.length;
        units.set(locale, (units.get(locale) ?? 0) + count);
        output.addParts(key, [{path: place.path, text}]);
      }
      await output.settle();
    }
  } finally {
    former?.close();
  }
  const version = readVersion();
  const find = suggestionIndex(wanted, strings(output.partsOf(suggestionOffers)));
  for (const file of Array.from(files.values()).sort((a, b) => compare(a.path, b.path))) {
    onStep('writing files');
    const isShort = file.size <= longInMemory;
    const read = (): Iterable<string> =>
      closedParts(strings(output.partsOf(file.path)), (gap) => format.suggestions(gap, find(gap)));
    const kept = isShort ? Array.from(read()) : undefined;
    const make = (): Iterable<string> => format.file({...file, version}, () => kept ?? read());
    output.write({
      path: file.path,
      parts: isShort ? Array.from(make()) : {[Symbol.iterator]: () => make()[Symbol.iterator]()},
    });
    await output.settle();
  }
  return {units: Array.from(units).sort(([a], [b]) => compare(a, b)), findings};
}

function* strings(parts: Iterable<Text>): Generator<string> {
  for (const part of parts) yield stringOf(part);
}
