import type {Command} from './command.js';

/** All commands, in the order of the help; each is loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.js')).buildCommand,
  join: async () => (await import('./join.js')).joinCommand,
  check: async () => (await import('./check.js')).checkCommand,
  fix: async () => (await import('./fix.js')).fixCommand,
  extract: async () => (await import('./extract.js')).extractCommand,
  render: async () => (await import('./render.js')).renderCommand,
  status: async () => (await import('./status.js')).statusCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
  where: async () => (await import('./where.js')).whereCommand,
  names: async () => (await import('./names.js')).namesCommand,
  contradictions: async () => (await import('./contradictions.js')).contradictionsCommand,
  decisions: async () => (await import('./decisions.js')).decisionsCommand,
  confirm: async () => (await import('./confirm.js')).confirmCommand,
  correct: async () => (await import('./correct.js')).correctCommand,
  export: async () => (await import('./export.js')).exportCommand,
  import: async () => (await import('./import.js')).importCommand,
  accept: async () => (await import('./accept.js')).acceptCommand,
  dismiss: async () => (await import('./dismiss.js')).dismissCommand,
  lookup: async () => (await import('./lookup.js')).lookupCommand,
  review: async () => (await import('./review.js')).reviewCommand,
  mcp: async () => (await import('./mcp.js')).mcpCommand,
};

/**
 * Loads the command that the arguments begin with, or else all of them, for the help: to load everything takes longer
 * than many a command runs.
 */
export async function loadCommands(argv: readonly string[]): Promise<readonly Command[]> {
  const name = argv[0] ?? '';
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return load ? [await load()] : Promise.all(Object.values(loaders).map((other) => other()));
}
