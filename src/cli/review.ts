import {randomBytes} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {z} from 'zod';
import {decisionsTaker} from '../engine/take-decisions.js';
import {errorReason} from '../machine/disk/index.js';
import {serveFolder, type PostAnswer} from '../machine/serve/index.js';
import {textHash} from '../text/index.js';
import {buildCommand} from './build.js';
import {status, type Command, type Settings} from './command.js';
import {byOption, decider, fail} from './decide.js';
import {writeOut, type Io} from './io.js';
import {configOptions} from './project-options.js';
import {decisionsNote, decisionsOption, formerOption} from './reconciled.js';
import {patchOption, sourceOptions} from './source-options.js';
import {cacheOptions, workersOption} from './speed-options.js';
import {usageError} from './usage-error.js';

const settingsSchema = z.object({
  port: z.string().transform(Number),
  write: z.boolean().default(false),
  for: z.array(z.string()).default([]),
  history: z.array(z.string()).default([]),
  decisions: z.string().optional(),
  by: z.string().optional(),
});

/** What the page may do: as it says itself, and speak to this program. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** `sxs-kb review`: the review page, and decisions where they belong. */
export const reviewCommand: Command = {
  name: 'review',
  summary: 'Serve the review page of a build to a browser of this machine, and record what is decided there.',
  arguments: [{flags: '<out>', description: 'the folder that `build` wrote'}],
  options: [
    {
      flags: '--port <number>',
      description: 'port to listen on, 0 for any that is free',
      default: '7300',
      check: (value) => (/^\d{1,5}$/.test(value) && Number(value) < 65536 ? undefined : 'Expected a port, 0 to 65535.'),
    },
    {
      flags: '--for <path>',
      description: 'the pages that were built',
      isRepeatable: true,
    },
    {flags: '--write', description: 'build the pages again of which something is decided; needs --for or --history'},
    byOption,
    decisionsOption,
    {flags: '--url <template>', description: 'as `build` has it, for --write'},
    formerOption,
    ...configOptions,
    patchOption,
    ...sourceOptions,
    ...cacheOptions,
    workersOption,
  ],
  isWriting: true,
  more: [
    'Prints an address with a random token, which only this machine can open. What is decided on the page is in the file of decisions at once, the same rows as `sxs-kb confirm`, `correct`, `accept` and `dismiss` write. Ctrl-C ends it.',
    'With --write, give what the build was given (`--history`, `--config` …); results of its cache make that quick.',
    decisionsNote,
    'Exit status: 0 ended, 2 wrong usage, no review there, or the port is taken.',
    'Example: sxs-kb review out --for docs --write',
  ],

  async run([out = ''], given, io) {
    const settings = settingsSchema.parse(given);
    if (settings.write && settings.for.length + settings.history.length === 0)
      return usageError('review', 'Cannot use `--write` without the pages: name them with `--for`', io);
    const folder = join(resolve(io.cwd, out), 'review');
    if (!existsSync(join(folder, 'index.html')))
      return fail([`Cannot find a review in \`${out}\`: \`sxs-kb build … --out ${out}\` writes one`], io);
    const wrong = servedPage(readFileSync(join(folder, 'index.html'), 'utf8'), {}) === undefined;
    if (wrong) return fail([`Cannot serve the review in \`${out}\`: another version wrote it; build it again`], io);
    const names = {output: textHash(folder), by: decider(settings.by, io)};
    try {
      const server = await serveFolder({
        folder,
        port: settings.port,
        token: randomBytes(18).toString('base64url'),
        policy,
        page: (html) => servedPage(html, names) ?? html,
        post: 'decisions',
        onPost: taker(out, given, settings, io),
      });
      await writeOut(io.stdout, `${server.address}index.html\n`);
      await untilEnded();
      await server.stop();
      return status.ok;
    } catch (error) {
      return fail([`Cannot listen on port ${settings.port}: ${listenReason(error)}`], io);
    }
  },
};

/** A page that says who serves it, and may speak to them; `undefined` where it is no page of this version. */
function servedPage(html: string, names: Readonly<Record<string, string>>): string | undefined {
  const [before, after, ...more] = html.split("form-action 'none';");
  if (after === undefined || more.length > 0 || !after.includes('</head>')) return undefined;
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const said = Object.entries(names).map(([name, value]) => `<meta name="sxs-${name}" content="${escaped(value)}">`);
  const head = after.replace('</head>', () => `${said.join('')}</head>`);
  return `${before}form-action 'none'; connect-src 'self';${head}`;
}

/** Takes what the page sends, one after the other; builds again where that is wanted. */
function taker(
  out: string,
  given: Settings,
  {for: paths, decisions, write}: z.infer<typeof settingsSchema>,
  io: Io,
): (sent: unknown) => Promise<PostAnswer> {
  const take = decisionsTaker({paths, cwd: io.cwd, ...(decisions !== undefined && {decisions})});
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (sent: unknown): Promise<PostAnswer> => {
    const taken = take(sent);
    if ('error' in taken) return {status: 400, body: taken};
    await writeOut(io.stdout, `recorded ${taken.changed === 1 ? '' : `${taken.changed} rows `}in ${taken.file}\n`);
    if (write) await buildCommand.run(paths, {...given, out, failOn: 'never', quiet: true}, io);
    return {status: 200, body: taken};
  };
  return (sent) => {
    const answered = last.then(() => answer(sent));
    last = answered.catch(() => undefined);
    return answered;
  };
}

/** Waits for Ctrl-C and its kin. */
function untilEnded(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        done();
      });
  });
}

function listenReason(error: unknown): string {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return isTaken ? 'it is taken; give another with `--port`, or 0 for any that is free' : errorReason(error);
}
