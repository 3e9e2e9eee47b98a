import {existsSync, readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {lookup, renderAnswer} from '../lookup/index.js';
import {openBase} from '../machine/disk/open-base.js';
import {readCodeWords} from '../machine/disk/read-code-words.js';
import {sourceLocale} from '../model/source-locale.js';
import {escapeLines} from '../text/escape-controls.js';
import {status, type Command} from './command.js';
import {readAll, writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';

const formats = ['pretty', 'json', 'markdown'] as const;

/** `sxs-kb lookup`: an error, and what to do about it. Loads no more than it needs, because people wait for it. */
export const lookupCommand: Command = {
  name: 'lookup',
  summary: 'Look up an error: a code, a bounce, a line of a message trace, a log, or words.',
  arguments: [
    {
      flags: '[text...]',
      description: 'what came up, or the name of a file that holds it (.eml, .txt, .log); `-` reads stdin',
    },
  ],
  options: [
    {flags: '--base <path>', description: 'the folder that `build` wrote, or its knowledge-base.json', default: 'out'},
    {flags: '--locale <tag>', description: 'the language of the answer', default: sourceLocale},
    {
      flags: '--format <format>',
      description: 'for people, for programs, or for a page',
      choices: formats,
      default: 'pretty',
    },
  ],
  more: [
    'Every code in the text is looked for, whatever language is around it, and every message, word for word but for names and numbers. Without either, the words are searched for by their stems, in the language of the answer and in English. Where a code belongs to several products, name one in the text. A sentence that the language does not have stands in English; one that is older than its English says so.',
    'Exit status: 0 found, 1 nothing found (the nearest entries are shown), 2 wrong usage or no knowledge base.',
    'Example: sxs-kb lookup --locale de-DE - < bounce.eml',
  ],

  async run(given, settings, io) {
    const text = await textOf(given, io);
    if (text.trim() === '') return usageError('lookup', 'Expected a text, or `-` and a text on stdin, not nothing', io);
    try {
      const base = openBase(resolve(io.cwd, stringOf(settings.base)));
      const answer = await lookup(text, base, {locale: stringOf(settings.locale), locales: readCodeWords()});
      const format = formats.find((one) => one === settings.format) ?? 'pretty';
      await writeOut(io.stdout, renderAnswer(answer, format));
      return answer.hits.length > 0 ? status.ok : status.findings;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('Cannot ')) throw error;
      await writeOut(io.stderr, `error: ${escapeLines(error.message)}\n`);
      return status.failed;
    }
  },
};

/** The arguments as one text, or the content of the file that they name, if it is of a kind that holds messages or logs. */
async function textOf(given: readonly string[], io: Io): Promise<string> {
  const text = given.join(' ');
  if (text === '-' || text === '') return readAll(io);
  const path = resolve(io.cwd, text);
  if (/\.(?:eml|log|txt)$/i.test(text) && existsSync(path) && statSync(path).isFile())
    return readFileSync(path, 'utf8');
  return text;
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
