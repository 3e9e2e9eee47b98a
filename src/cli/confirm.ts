import {z} from 'zod';
import {canonicalTag, textInLocale, type Decision, type UnitInLocale} from '../model/index.js';
import {textHash} from '../text/index.js';
import {status, type Command, type Settings} from './command.js';
import {
  decidedAt,
  decider,
  fail,
  record,
  recordSentences,
  sentenceArguments,
  sentenceNotes,
  sentenceOptions,
  sentenceSettings,
  sentencesOf,
  splitUnits,
  type SentenceSettings,
} from './decide.js';
import {escapeControls} from '../text/escape-controls.js';
import {writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';

const repeatedText = z.array(z.string()).default([]);
const settingsSchema = z.object({change: repeatedText, patched: z.boolean().default(false), name: repeatedText});

/** `sxs-kb confirm`: the decision that translations are right, patched or not. */
export const confirmCommand: Command = {
  name: 'confirm',
  summary: 'Record that translations are right, as they were patched or as they stand.',
  arguments: sentenceArguments,
  options: [
    {
      flags: '--change <old=new>',
      description: 'all sentences too that were patched because of this change of English, and no other',
      isRepeatable: true,
      check: (value) => (changeOf(value) ? undefined : 'Expected two texts, such as Old Name=New Name.'),
    },
    {flags: '--patched', description: 'all patched sentences too'},
    {
      flags: '--name <old=new>',
      description:
        'instead of sentences, a name that English replaced, and that this language (`und`: every language) leaves as it is',
      isRepeatable: true,
      check: (value) => (changeOf(value) ? undefined : 'Expected two names, such as Old Name=New Name.'),
    },
    {flags: '--why <reason>', description: 'why it is right'},
    ...sentenceOptions,
  ],
  isWriting: true,
  more: [
    'The sentences are then current and have that text, in the pages that `build` regenerates and in those that `fix --patches` mends, whatever a later hand-off of the machine says, until their English changes.',
    'A name is patched in all translations from then on. Where a language has forms of its own for it, give them in the configuration (`sxs-kb names --save`).',
    'With several --change, a sentence is taken where each of its changes is one of them.',
    ...sentenceNotes,
    'Exit status: 0 recorded, or nothing to record; 2 wrong usage, pages that could not be read, or a sentence that has no translation or an older one; then nothing is recorded.',
    "Example: sxs-kb confirm docs --locale de-DE --change 'Contoso Mail=Fabrikam Post'",
  ],

  async run(given, settings, io) {
    const {name: names, change, patched} = settingsSchema.parse(settings);
    if (names.length > 0) {
      const {subjects, paths} = splitUnits(given);
      if (subjects.length > 0 || change.length > 0 || patched)
        return usageError('confirm', 'Cannot use `--name` with sentences: names are confirmed by themselves', io);
      return recordNames(names, {paths, settings: sentenceSettings.parse(settings)}, io);
    }
    const isMeant = meant(settings);
    const sentences = await sentencesOf('confirm', {arguments: given, settings}, io, isMeant);
    if (typeof sentences === 'number') return sentences;
    const wrong = sentences.found.filter(({state}) => !textInLocale(state)?.trim() || state.status === 'stale');
    if (wrong.length > 0)
      return fail(
        wrong.map(({unit, state}) =>
          state.status === 'stale'
            ? `Cannot confirm \`${unit.id}\`: its English has changed since; \`accept\` it as it is, or \`correct\` it`
            : `Cannot confirm \`${unit.id}\`: it has no translation; \`correct\` gives it one`,
        ),
        io,
      );
    if (sentences.found.length === 0) {
      await writeOut(io.stdout, 'nothing to confirm\n');
      return status.ok;
    }
    const textOf = ({state}: (typeof sentences.found)[number]): string | undefined => textInLocale(state);
    const context = {paths: sentences.paths, settings: sentenceSettings.parse(settings)};
    return recordSentences(sentences.found, {action: 'confirm', textOf}, context, io);
  },
};

/** Records names that English replaced. */
async function recordNames(
  names: readonly string[],
  {paths, settings}: {readonly paths: readonly string[]; readonly settings: SentenceSettings},
  io: Io,
): Promise<number> {
  const {locale, why, by, decisions} = settings;
  const tag = canonicalTag(locale);
  if (tag === undefined)
    return usageError('confirm', `Expected a BCP 47 tag after \`--locale\`, not \`${escapeControls(locale)}\``, io);
  const said = {locale: tag, by: decider(by, io), at: decidedAt(io), ...(why !== undefined && {why})};
  const rows = names.flatMap((one): Decision[] => {
    const {before: english, after: text} = changeOf(one) ?? {};
    if (english === undefined || text === undefined) return [];
    return [{action: 'name', source: textHash(english), target: textHash(text), english, text, ...said}];
  });
  return await record(rows, {paths, decisions}, io);
}

/** Which patched sentences are meant beside those that are named; `undefined` for none. */
function meant(settings: Settings): ((state: UnitInLocale) => boolean) | undefined {
  const {change, patched} = settingsSchema.parse(settings);
  if (patched) return ({status: is}) => is === 'patched';
  if (change.length === 0) return undefined;
  const wanted = change.flatMap((one) => changeOf(one) ?? []);
  const isWanted = ({before, after}: {readonly before: string; readonly after: string}): boolean =>
    wanted.some((one) => one.before === before && one.after === after);
  return ({status: is, drift, patches}) => is === 'patched' && (drift.every(isWanted) || patches.every(isWanted));
}

/** Reads `OLD=NEW`. */
function changeOf(text: string): {readonly before: string; readonly after: string} | undefined {
  const at = text.indexOf('=');
  const [before, after] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at === -1 || before === '' || after === '' ? undefined : {before, after};
}
