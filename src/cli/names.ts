import {z} from 'zod';
import type {LearnedName} from '../model/index.js';
import {status, type Command} from './command.js';
import {escapeControls, escapeLines} from '../text/escape-controls.js';
import {writeOut} from './io.js';
import {printFindings} from './print-findings.js';
import {configNote, configOptions} from './project-options.js';
import {progressFor} from './progress.js';
import {decisionsOption, reconciledSettings} from './reconciled.js';
import {formatOption, missingSources, sourceArguments, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';

const settingsSchema = reconciledSettings.extend({
  save: z.boolean().default(false),
  only: z.array(z.string()).optional(),
  format: z.string(),
});

/** `sxs-kb names`: names and terms that English replaced, over all pages. */
export const namesCommand: Command = {
  name: 'names',
  summary: 'Learn which names and terms English replaced, over all pages.',
  arguments: sourceArguments,
  options: [
    formatOption,
    {flags: '--save', description: 'write the sure ones into the configuration: they are patched from then on'},
    {flags: '--only <id>', description: 'show, and save, this name only, sure or not', isList: true},
    ...sourceOptions,
    decisionsOption,
    ...configOptions,
  ],
  isWriting: true,
  more: [
    'A name is shown where two pages or more replaced it, a term in lower case where three did, and seven tenths of the places where the old form stood have a new one. It is sure (`*`) on three pages, in three quarters of the places, and where it became one other name only. The form of a locale is what most of its translations have where English has the name, and others do not; nothing where that cannot be told.',
    'With --save a locale patches a name if the forms for both names are known. Look through the file afterwards, and correct or add forms by hand.',
    sourceNote,
    configNote,
    'Exit status: 0 done, 2 wrong usage, pages that could not be read (the others are looked at), or a configuration that cannot be written.',
    'Example: sxs-kb names --history docs.de-DE --history docs.sv-SE --english docs --save',
  ],

  async run(paths, given, io) {
    const {save, only, format, targetLocale: targetLocales, ...settings} = settingsSchema.parse(given);
    if (paths.length + settings.history.length === 0) return usageError('names', missingSources, io);
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const {learnOver} = await import('../engine/learn-over.js');
    const {names, findings} = await learnOver({...settings, paths, targetLocales, cwd: io.cwd, onStep: progress.step});
    progress.clear();
    await printFindings(findings, io);
    const unknown = only?.find((id) => !names.some((name) => name.id === id));
    if (unknown !== undefined) {
      await writeOut(io.stderr, `error: Cannot find a name \`${escapeControls(unknown)}\` in these pages\n`);
      return status.failed;
    }
    const shown = only ? names.filter(({id}) => only.includes(id)) : names;
    await writeOut(
      io.stdout,
      format === 'json' ? `${JSON.stringify(shown, undefined, 2)}\n` : shown.map(pretty).join(''),
    );
    const isUnread = findings.some(({severity}) => severity === 'error');
    const wanted = only ? shown : shown.filter(({sure}) => sure);
    if (!save || wanted.length === 0) return isUnread ? status.failed : status.ok;
    const {saveNames} = await import('../engine/save-names.js');
    const saved = saveNames(wanted, {paths, config: settings.config, cwd: io.cwd});
    await printFindings(saved.findings, io);
    if (saved.findings.some(({severity}) => severity === 'error')) return status.failed;
    await writeOut(io.stderr, `saved ${wanted.length} in ${escapeControls(saved.path)}\n`);
    return isUnread ? status.failed : status.ok;
  },
};

/** One name: what became what, where, and what each locale says. */
function pretty({id, before, after, pages, replaced, places, others, sure, locales}: LearnedName): string {
  const became = others.length > 0 ? `, or ${others.join(', or ')}` : '';
  const forms = Object.entries(locales).map(
    ([tag, form]) => `           ${tag}  ${form.before ?? '?'} → ${form.after ?? '?'}\n`,
  );
  const head = `${sure ? '*' : ' '}${id} ${before} → ${after}${became}  (${pages} pages, ${replaced} of ${places} places)\n`;
  return escapeLines(`${head}${forms.join('')}`);
}
