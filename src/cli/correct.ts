import {z} from 'zod';
import {checkCorrection} from '../engine/check-correction.js';
import {readProject} from '../engine/project.js';
import type {Command} from './command.js';
import {
  fail,
  recordSentences,
  sentenceArguments,
  sentenceNotes,
  sentenceOptions,
  sentenceSettings,
  sentencesOf,
} from './decide.js';
import {printFindings} from './print-findings.js';
import {readAll} from './io.js';
import {usageError} from './usage-error.js';

const settingsSchema = z.object({text: z.string(), strict: z.boolean().default(false)});

/** `sxs-kb correct`: the decision what the translation of a unit is. */
export const correctCommand: Command = {
  name: 'correct',
  summary: 'Record the translation of a sentence.',
  arguments: sentenceArguments,
  options: [
    {
      flags: '--text <text>',
      description: 'the translation in Markdown, or `-` to read it from standard input',
      required: true,
    },
    {flags: '--strict', description: 'record nothing where a check finds an error in it'},
    {flags: '--why <reason>', description: 'why it is better'},
    ...sentenceOptions,
  ],
  isWriting: true,
  more: [
    'The sentence is then current and has that text, in the pages that `build` regenerates and in those that `fix --patches` mends, whatever a later hand-off of the machine says, until its English changes. Where a translation covers several sentences, the text is that of all of them.',
    'The text is checked as translations in pages are; what is found is shown.',
    ...sentenceNotes,
    'Exit status: 0 recorded, 1 not recorded because of an error and --strict, 2 wrong usage or pages that could not be read.',
    "Example: sxs-kb correct u1a2b3c4d docs --locale de-DE --text 'Lesen Sie dieses Thema.'",
  ],

  async run(given, settings, io) {
    const {text: asked, strict} = settingsSchema.parse(settings);
    const sentences = await sentencesOf('correct', {arguments: given, settings}, io);
    if (typeof sentences === 'number') return sentences;
    const [only, ...more] = sentences.found;
    if (!only || more.length > 0)
      return usageError('correct', `Expected one sentence, not ${sentences.found.length}: they have one text each`, io);
    const text = (asked === '-' ? await readAll(io) : asked).trim();
    if (text === '') return usageError('correct', 'Expected a translation after `--text`, not nothing', io);
    const parsed = sentenceSettings.parse(settings);
    const {options} = await readProject(sentences.paths, {...parsed, cwd: io.cwd});
    const findings = checkCorrection(only, text, options);
    if (!findings) return fail(['Cannot use this text: a page with it would not be read as it is written'], io);
    const {evidence} = only.state.translation ?? {};
    const place = {file: evidence?.file ?? only.article, line: evidence?.line ?? 1, column: 1};
    const plain = {endLine: undefined, endColumn: undefined};
    await printFindings(
      findings.map((finding) => ({...finding, ...place, ...plain})),
      io,
    );
    if (strict && findings.some(({severity}) => severity === 'error')) {
      await fail(['Not recorded: a check finds an error in the text, and `--strict` says so'], io);
      return 1;
    }
    return recordSentences(
      [only],
      {action: 'correct', textOf: () => text},
      {paths: sentences.paths, settings: parsed},
      io,
    );
  },
};
