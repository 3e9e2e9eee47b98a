import type {Io} from './io.js';

/** An option of a command, as `commander` takes it. */
export interface OptionRow {
  /** E.g. `--out <dir>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** Whether it may be given several times, each time with one value. */
  readonly isRepeatable?: boolean;
  /** Whether it takes several values, parted by commas or each with the option before it. */
  readonly isList?: boolean;
  readonly default?: string;
  readonly required?: boolean;
  /** Says what is expected where a value is wrong. */
  readonly check?: (value: string) => string | undefined;
}

/** What the user set, by the name of the option in camel case. */
export type Settings = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** An argument of a command, as `commander` takes it: `<name>`, `[name]`, `<names...>`. */
export interface ArgumentRow {
  readonly flags: string;
  readonly description: string;
}

/** The pages that a command reads. */
export const pages: ArgumentRow = {
  flags: '<paths...>',
  description: 'files (of any extension), folders (their `.md` and `.markdown` files) and quoted globs',
};

/** A command: one file, one line in `commands`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The heading that it stands below in the help of the program. */
  readonly group?: string;
  /** Pages when absent. */
  readonly arguments?: readonly ArgumentRow[];
  readonly options: readonly OptionRow[];
  /** Whether it changes files: then it goes on, and ends with the same status, where nobody reads what it says any more. */
  readonly isWriting?: true;
  /** Paragraphs below the options in the help. */
  readonly more: readonly string[];
  /**
   * @param given all arguments in order.
   * @returns the exit status.
   */
  readonly run: (given: readonly string[], settings: Settings, io: Io) => Promise<number>;
}

/** Exit statuses. */
export const status = {ok: 0, findings: 1, failed: 2} as const;
