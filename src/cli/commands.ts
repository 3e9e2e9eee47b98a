import type {Command} from './command.js';

type Loader = () => Promise<Command>;

/** All commands below their headings, in the order in which a newcomer needs them; each is loaded when it is asked for. */
const groups: Readonly<Record<string, Readonly<Record<string, Loader>>>> = {
  'Build and look': {
    build: async () => (await import('./build.js')).buildCommand,
    status: async () => (await import('./status.js')).statusCommand,
    check: async () => (await import('./check.js')).checkCommand,
    diff: async () => (await import('./diff.js')).diffCommand,
    where: async () => (await import('./where.js')).whereCommand,
    contradictions: async () => (await import('./contradictions.js')).contradictionsCommand,
    names: async () => (await import('./names.js')).namesCommand,
    verify: async () => (await import('./verify.js')).verifyCommand,
  },
  'Decide and mend': {
    confirm: async () => (await import('./confirm.js')).confirmCommand,
    correct: async () => (await import('./correct.js')).correctCommand,
    accept: async () => (await import('./accept.js')).acceptCommand,
    dismiss: async () => (await import('./dismiss.js')).dismissCommand,
    decisions: async () => (await import('./decisions.js')).decisionsCommand,
    review: async () => (await import('./review.js')).reviewCommand,
    fix: async () => (await import('./fix.js')).fixCommand,
  },
  'Exchange with other tools': {
    export: async () => (await import('./export.js')).exportCommand,
    import: async () => (await import('./import.js')).importCommand,
    extract: async () => (await import('./extract.js')).extractCommand,
    render: async () => (await import('./render.js')).renderCommand,
    join: async () => (await import('./join.js')).joinCommand,
  },
  'Ask the knowledge base': {
    lookup: async () => (await import('./lookup.js')).lookupCommand,
    mcp: async () => (await import('./mcp.js')).mcpCommand,
  },
};

/**
 * Loads the command that the arguments begin with, or else all of them, for the help: to load everything takes longer
 * than many a command runs.
 */
export async function loadCommands(argv: readonly string[]): Promise<readonly Command[]> {
  const name = argv[0] ?? '';
  const all = Object.entries(groups).flatMap(([group, loaders]) =>
    Object.entries(loaders).map(([own, load]) => ({own, load: async () => ({...(await load()), group})})),
  );
  const asked = all.find(({own}) => own === name);
  return Promise.all((asked ? [asked] : all).map(({load}) => load()));
}
