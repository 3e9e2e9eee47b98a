import {createHash} from 'node:crypto';
import {z} from 'zod';
import {decisionSchema, findingSchema} from '../model/index.js';
import type {ArticleResult} from './article-result.js';

/** One of so many shares of the articles of a run, from 1. */
const shareSchema = z.strictObject({number: z.int().min(1), of: z.int().min(1)});
export type Share = z.infer<typeof shareSchema>;

/** Files that a share consists of, below its folder. */
export const shareFiles = {head: 'share.json', results: 'results.ndjson'} as const;

/** What a share says of its run: what must be the same in all shares of one run, and what spans articles. */
export const shareHeadSchema = z.strictObject({
  share: shareSchema,
  /** What each of these was made of, as a hash. */
  program: z.string(),
  options: z.string(),
  pages: z.string(),
  /** The units of an earlier run whose ids were kept; empty for none. */
  former: z.string(),
  /** What was wrong with inputs and configuration. They are printed, and not written. */
  problems: z.array(findingSchema),
  /** Of no article: which page is which. They are written. */
  findings: z.array(findingSchema),
  /** The decisions of the run, and the file that they stand in, to tell which were of no use. */
  decisions: z.array(decisionSchema),
  decisionsFile: z.string(),
  /** How many pages were given in all. */
  sources: z.int(),
});
export type ShareHead = z.infer<typeof shareHeadSchema>;

/** What an article came to: a line of the results. Whoever reads one has made sure that it is as this program wrote it. */
export const shareLineSchema = z.strictObject({
  key: z.string(),
  sources: z.int(),
  /** Files that its result names, with their paths below what the user named. */
  paths: z.array(z.tuple([z.string(), z.string()])),
  result: z.custom<ArticleResult>(),
});
export type ShareLine = z.infer<typeof shareLineSchema>;

/** Which share an article is in, from 1: decided by its key alone, so that all of its versions are in one share. */
export function shareNumber(key: string, of: number): number {
  return (createHash('sha256').update(key).digest().readUInt32BE(0) % of) + 1;
}
