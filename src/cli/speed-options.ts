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
  'What was made of pages that have not changed is taken from a cache: .cache/sxs-kb in the node_modules of the nearest package, else sxs-kb in the cache folder of the system. It may be removed at any time.';

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
