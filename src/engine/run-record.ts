import {z} from 'zod';
import type {Cache} from '../machine/cache/index.js';
import {filesStanding} from '../machine/disk/index.js';
import {findingSchema, statusSchema} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {optionsName} from './options-name.js';
import type {Source} from './source.js';

/** Numbers of a build, for its summary. */
const totalsSchema = z.object({
  articles: z.int(),
  pages: z.int(),
  pairs: z.int(),
  locales: z.array(z.object({locale: z.string(), counts: z.record(statusSchema, z.int())})),
  entries: z.int(),
  findings: z.object({error: z.int(), warning: z.int(), info: z.int()}),
});
export type Totals = z.infer<typeof totalsSchema>;

/** The outcome of a run: all that a second run with the same input has to print. */
const recordSchema = z.object({
  totals: totalsSchema,
  shown: z.array(findingSchema),
  status: z.int(),
  /** Hash of everything that it wrote. */
  hash: z.string(),
});
export type RunRecord = z.infer<typeof recordSchema>;

/** A name made of everything that decides on what a run prints and writes. */
export function runName(run: {
  readonly sources: readonly Source[];
  readonly options: ArticleOptions;
  /** Options of the command that decide on what it prints. */
  readonly shown: readonly unknown[];
}): string {
  const hashes = run.sources.map((source) => source.hash());
  return ['run', optionsName(run.options), JSON.stringify(run.shown), ...hashes.sort()].join(' ');
}

/** The record of an earlier run with the same name and how many files it wrote, if all of them still stand in the folder as they were. */
export function findRecord(
  cache: Cache,
  name: string,
  folder: string,
): (RunRecord & {readonly files: number}) | undefined {
  const stored = cache.get(name);
  if (stored === undefined) return undefined;
  const record = recordSchema.safeParse(JSON.parse(stored.toString())).data;
  if (!record) return undefined;
  const files = filesStanding(folder, record.hash);
  return files === undefined ? undefined : {...record, files};
}

/** Stores the record of a run. */
export function keepRecord(cache: Cache, name: string, record: RunRecord): void {
  cache.put(name, Buffer.from(JSON.stringify(record)));
}
