import {Command as Parser, CommanderError, Help, InvalidArgumentError, Option} from 'commander';
import {displayOptions} from './display.js';
import {didYouMean} from './meant.js';
import {pages, status, type Command, type OptionRow, type Settings} from './command.js';

/** What the arguments ask for: a command to run, or text to show and be done. */
export type Request =
  | {readonly command: Command; readonly paths: readonly string[]; readonly settings: Settings}
  | {readonly status: number; readonly out: string; readonly err: string};

/** What parsing needs to know. */
export interface ParseOptions {
  readonly commands: readonly Command[];
  readonly version: string;
  /** Width of the terminal. */
  readonly columns: number;
}

/** Reads the arguments of the program (without those of Node). Never exits, never writes. */
export function parseArguments(argv: readonly string[], options: ParseOptions): Request {
  const chosen: Request[] = [];
  const text = {out: '', err: ''};
  const program = new Parser('sxs-kb')
    .description(
      'Turns side-by-side localized documentation pages into one knowledge base of errors, regenerated pages and translation-quality reviews.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (part) => void (text.out += part),
      writeErr: (part) => void (text.err += part),
      getOutHelpWidth: () => options.columns,
      getErrHelpWidth: () => options.columns,
    })
    // By default descriptions are not wrapped at all beside less than 40 columns.
    .configureHelp({minWidthToWrap: 10, subcommandTerm: (command) => command.name(), formatItem});
  describe(program, options.version, 'sxs-kb');
  program.commandsGroup('Help:');
  program.helpCommand('help [command]', 'show the help of a command');
  for (const command of options.commands) {
    const sub = program.command(command.name).summary(command.summary).description(command.summary);
    if (command.group !== undefined) sub.helpGroup(`${command.group}:`);
    describe(sub, options.version, `sxs-kb ${command.name}`);
    for (const row of command.arguments ?? [pages]) sub.argument(row.flags, row.description);
    for (const row of [...command.options, ...displayOptions]) sub.addOption(option(row));
    sub.addHelpText(
      'after',
      command.more.map((paragraph) => `\n${new Help().boxWrap(paragraph, options.columns)}`).join('\n'),
    );
    sub.action(() => {
      requireOptions(sub, command.options);
      chosen.push({command, paths: sub.args, settings: sub.opts<Settings>()});
    });
  }
  try {
    program.parse(argv, {from: 'user'});
    return chosen[0] ?? {status: status.failed, ...text};
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return {status: error.exitCode === 0 ? status.ok : status.failed, ...text};
  }
}

/** Fewest columns for a description beside its option: where the terminal has fewer, it stands below. */
const besideAtLeast = 20;

function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  if (width - termWidth >= besideAtLeast)
    return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
  const lines = helper.boxWrap(description, width - 6).split('\n');
  return [`  ${term}`, ...lines.map((line) => `      ${line}`)].join('\n');
}

function describe(parser: Parser, version: string, name: string): void {
  parser
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError(`(\`${name} --help\` shows the usage)`);
}

function option(row: OptionRow): Option {
  const more = [
    ...(row.isList ? ['several with commas'] : row.isRepeatable ? ['may be given several times'] : []),
    ...(row.required ? ['required'] : []),
  ];
  const made = new Option(row.flags, `${row.description}${more.length > 0 ? ` (${more.join('; ')})` : ''}`);
  const {choices} = row;
  if (choices) made.choices(choices);
  const check = row.check ?? (choices && ((value: string) => wrongChoice(value, choices)));
  const {isList = false, isRepeatable = isList} = row;
  if (check || isRepeatable) {
    made.argParser<string | string[]>((given, before) => {
      const values = isList ? given.split(',').map((value) => value.trim()) : [given];
      const expected = values.map((value) => check?.(value)).find((wrong) => wrong !== undefined);
      if (expected !== undefined) throw new InvalidArgumentError(expected);
      return isRepeatable ? [...(Array.isArray(before) ? before : []), ...values] : given;
    });
  }
  return row.default === undefined ? made : made.default(row.default);
}

/** What is wrong with a choice, with the one that was probably meant. */
function wrongChoice(value: string, choices: readonly string[]): string | undefined {
  if (choices.includes(value)) return undefined;
  return `Allowed choices are ${choices.join(', ')}.${didYouMean(value, choices)}`;
}

/** Made mandatory in `commander`, a missing option would be reported before a misspelt one, which is the reason why it is missing. */
function requireOptions(parser: Parser, rows: readonly OptionRow[]): void {
  const missing = rows.find(
    (row) => row.required && parser.getOptionValue(new Option(row.flags).attributeName()) === undefined,
  );
  if (missing) parser.error(`error: required option '${missing.flags}' not specified`);
}
