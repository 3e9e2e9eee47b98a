import {z} from 'zod';
import {textInLocale, type UnitInLocale} from '../model/index.js';
import {status, type Command, type Settings} from './command.js';
import {
  fail,
  recordSentences,
  sentenceArguments,
  sentenceNotes,
  sentenceOptions,
  sentenceSettings,
  sentencesOf,
} from './decide.js';
import {writeOut} from './io.js';

const settingsSchema = z.object({change: z.array(z.string()).default([]), patched: z.boolean().default(false)});

/** `sxs-kb confirm`: the decision that translations are right, patched or not. */
export const confirmCommand: Command = {
  name: 'confirm',
  summary: 'Record that translations are right, as they were patched or as they stand.',
  arguments: sentenceArguments,
  options: [
    {
      flags: '--change <old=new>',
      description:
        'all sentences too that were patched because of this change of English, and no other; may be given several times',
      isRepeatable: true,
      check: (value) => (changeOf(value) ? undefined : 'Expected two texts, such as Old Name=New Name.'),
    },
    {flags: '--patched', description: 'all patched sentences too'},
    {flags: '--why <reason>', description: 'why it is right'},
    ...sentenceOptions,
  ],
  more: [
    'The sentences are then current and have that text, in the pages that `build` regenerates and in those that `fix --patches` mends, whatever a later hand-off of the machine says, until their English changes.',
    'With several --change, a sentence is taken where each of its changes is one of them.',
    ...sentenceNotes,
    'Exit status: 0 recorded, or nothing to record; 2 wrong usage, pages that could not be read, or a sentence that has no translation or an older one; then nothing is recorded.',
    "Example: sxs-kb confirm docs --locale de-DE --change 'Contoso Mail=Fabrikam Post'",
  ],

  async run(given, settings, io) {
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
