import {z} from 'zod';
import type {TargetLocale} from '../identity/index.js';
import {canonicalTag} from '../model/index.js';
import {isDay} from '../engine/history-options.js';
import {pages, type ArgumentRow, type OptionRow} from './command.js';

/** Pages, which may come from repositories instead. */
export const sourceArguments: readonly ArgumentRow[] = [{...pages, flags: '[paths...]'}];

/** Whether links are followed out of what was named. */
export const followLinksOption: OptionRow = {
  flags: '--follow-links',
  description:
    'follow links that lead out of a folder, too; only where you know who made them, since they could name any file of this machine',
};

/** Locales that a command is limited to, as `xx-XX` or `xx_XX`. */
export const localesSetting = z.array(z.string().transform((tag) => tag.replaceAll('_', '-'))).optional();

/** Whether pages that git ignores are read. */
export const noIgnoreOption: OptionRow = {
  flags: '--no-ignore',
  description: 'read in folders what `.gitignore` leaves out, too',
};

/** How long a page may take. */
export const pageTimeoutOption: OptionRow = {
  flags: '--page-timeout <seconds>',
  description: 'leave a page out that takes longer, with an error; 10 by default, 0 for as long as it takes',
  check: (value) => (/^\d{1,5}$/.test(value) ? undefined : 'Expected a whole number of seconds.'),
};

/** Options that say where else pages come from. */
export const sourceOptions: readonly OptionRow[] = [
  {
    flags: '--history <spec>',
    description: 'read every committed version of the pages of a repository, too (see below)',
    isRepeatable: true,
  },
  {
    flags: '--english <spec>',
    description: 'follow the English pages in their own repository, too (see below)',
    isRepeatable: true,
  },
  {
    flags: '--since <date>',
    description: 'of history only commits of that day (UTC) and later, and what each page read when it began',
    check: (value) => (isDay(value) ? undefined : 'Expected a day, such as 2019-03-31.'),
  },
  {
    flags: '--last <number>',
    description: 'of history only so many versions of each page, the newest',
    check: (value) => (/^[1-9]\d{0,8}$/.test(value) ? undefined : 'Expected a whole number from 1.'),
  },
  {
    flags: '--target-locale <tag>',
    isRepeatable: true,
    description:
      'the locale of pages that name none, neither themselves nor by their path: TAG for all, FOLDER=TAG for those in a folder',
    check: (value) =>
      targetLocale(value)
        ? undefined
        : 'Expected a BCP 47 tag, such as xx-XX, or a folder with one, such as docs=xx-XX.',
  },
  followLinksOption,
  noIgnoreOption,
  pageTimeoutOption,
];

/** Reads `[FOLDER=]TAG`. */
function targetLocale(text: string): TargetLocale | undefined {
  const at = text.lastIndexOf('=');
  const tag = canonicalTag(text.slice(at + 1));
  if (tag === undefined || at === 0) return undefined;
  return at === -1 ? {tag} : {folder: text.slice(0, at), tag};
}

/** How a command shows what it found. */
export const formatOption: OptionRow = {
  flags: '--format <format>',
  description: 'for people or for programs',
  choices: ['pretty', 'json'],
  default: 'pretty',
};

/** The same of a command whose result GitHub Actions can show. */
export const formatOptionWithGithub: OptionRow = {
  ...formatOption,
  description: 'for people, for programs, or for GitHub Actions: annotations',
  choices: ['pretty', 'json', 'github'],
};

/** Leaves patches out. */
export const patchOption: OptionRow = {
  flags: '--no-patch',
  description: 'call stale, not patched, where only a name, a value or a link has to be replaced',
};

/** How these options are written, for the help. */
export const sourceNote =
  'A repository is named as REPO[:BRANCH][:PATH]: a folder, then a branch, then a file or folder in it. REPO:BRANCH, or a repository without a working tree, counts as history among the paths, too. Nothing is checked out, fetched or run; older versions of a page are history and are not checked. With --english, sentences are also compared with English versions that no locale was made from yet; --since and --last keep those that localized pages were made from, however old.';

/** What these options give. */
export const sourceSettings = {
  history: z.array(z.string()).default([]),
  english: z.array(z.string()).default([]),
  since: z.string().optional(),
  last: z.string().transform(Number).optional(),
  targetLocale: z
    .array(z.string())
    .default([])
    .transform((values) => values.flatMap((value) => targetLocale(value) ?? [])),
  followLinks: z.boolean().default(false),
  ignore: z.boolean().default(true),
  pageTimeout: z.string().transform(Number).optional(),
};

/** What to say where there is neither a path nor a repository. */
export const missingSources = "missing required argument 'paths' (or a repository after `--history`)";
