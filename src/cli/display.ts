import type {OptionRow, Settings} from './command.js';
import type {Display, Io, Output} from './io.js';

/** Options that every command has, with the same meaning. */
export const displayOptions: readonly OptionRow[] = [
  {flags: '--quiet', description: 'show the result and errors, and nothing else'},
  {flags: '--verbose', description: 'show every finding, of any severity and however many there are'},
  {flags: '--color', description: 'use colours, whatever the output is'},
  {flags: '--no-color', description: 'use no colours'},
];

/** What the options give. */
export function displayOf({quiet, verbose, color}: Settings): Display {
  return {quiet: quiet === true, verbose: verbose === true, color: typeof color === 'boolean' ? color : undefined};
}

/** Whether a stream gets colours: by the option, else by `FORCE_COLOR` and `NO_COLOR`, else where it is a terminal that knows some. */
export function wantsColor(stream: Output, {display, env}: Pick<Io, 'display' | 'env'>): boolean {
  if (display?.color !== undefined) return display.color;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
