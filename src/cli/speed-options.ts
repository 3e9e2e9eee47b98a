import {z} from 'zod';
import type {OptionRow} from './command.js';

/** How many threads a command may use. */
export const workersOption: OptionRow = {
  flags: '--workers <number>',
  description: 'threads beside the main one; by default one for each processor where there are many pages, 0 for none',
};

/** Where results of earlier runs are kept. */
export const cacheOptions: readonly OptionRow[] = [
  {flags: '--cache <dir>', description: 'folder for the results of earlier runs (see below)'},
  {flags: '--no-cache', description: 'neither use nor keep results of earlier runs'},
];

/** Where the cache is by default, for the help. */
export const cacheNote =
  'What was made of pages that have not changed is taken from a cache, sxs-kb in the folder where the system keeps the caches of a user. It may be removed at any time. A cache that others can write to can give wrong results.';

/** What these options give. */
export const speedSettings = {
  workers: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .optional(),
  cache: z.union([z.string(), z.literal(false)]).optional(),
};

/** What to say where the number of threads is not a number. */
export const badWorkers = 'Expected a whole number after `--workers`';
