import {status, type Command} from './command.js';
import {
  fail,
  recordSentences,
  sentenceArguments,
  sentenceNotes,
  sentenceOptions,
  sentenceSettings,
  sentencesOf,
  standing,
} from './decide.js';
import {usageError} from './usage-error.js';

/** `sxs-kb accept`: the decision that stale units are right as they are. */
export const acceptCommand: Command = {
  name: 'accept',
  summary: 'Record that stale sentences are right as they are.',
  arguments: sentenceArguments,
  options: [{flags: '--why <reason>', description: 'why nothing has to be done', required: true}, ...sentenceOptions],
  isWriting: true,
  more: [
    'The sentences then count as current, with who and why, until their English or their translation changes again.',
    ...sentenceNotes,
    'Exit status: 0 recorded, 2 wrong usage, pages that could not be read, or a sentence that is not stale; then nothing is recorded.',
    "Example: sxs-kb accept u1a2b3c4d docs --locale de-DE --why 'both words mean the same'",
  ],

  async run(given, settings, io) {
    const sentences = await sentencesOf('accept', {arguments: given, settings}, io);
    if (typeof sentences === 'number') return sentences;
    const parsed = sentenceSettings.parse(settings);
    if (parsed.why === undefined) return usageError('accept', 'Expected a reason after `--why`', io);
    const wrong = sentences.found.filter(({state}) => state.status !== 'stale' || !state.translation);
    if (wrong.length > 0)
      return fail(
        wrong.map(({unit, state}) => `Expected a stale sentence, not \`${unit.id}\`, which is ${standing(state)}`),
        io,
      );
    if (sentences.found.length === 0) return status.ok;
    return recordSentences(sentences.found, {action: 'accept'}, {paths: sentences.paths, settings: parsed}, io);
  },
};
