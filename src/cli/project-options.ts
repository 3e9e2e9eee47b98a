import {z} from 'zod';
import type {OptionRow} from './command.js';

/** Where the settings of a project stand. */
export const configOptions: readonly OptionRow[] = [
  {
    flags: '--config <file>',
    description: 'configuration; by default the nearest one in or above the folder of the pages',
  },
  {flags: '--no-programs', description: 'run no configuration that is a program, wherever it stands'},
];

/** What the options give. */
export const configSettings = {config: z.string().optional(), programs: z.boolean().default(true)};

/** How configuration is found, for the help. */
export const configNote =
  'A configuration, `sxs-kb.config.json` or `.mjs`, is one file for all pages of a run. One that is a program (`.mjs`) is run only when it stands in the working folder or above it, or is named with --config, and never with --no-programs: pages may come from anyone.';
