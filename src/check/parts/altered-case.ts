import type {CheckContext, PageReport, Pair} from '../../model/index.js';
import {namesIn} from '../../text/index.js';
import {mayHoldAny} from './may-hold-any.js';
import {prose} from './prose.js';

/** A name with a capital inside, wherever it stands, also with digits: `TableDef`, `IPartEnter3`. */
const named = /(?<![\p{L}\p{N}_@./\\-])[A-Z][A-Za-z\d]*[a-z][A-Z][A-Za-z\d]*(?![\p{L}\p{N}_@/-])/gu;

/** Tells cheaply whether a text may hold one. */
const mayBeNamed = /[a-z][A-Z]/;

/**
 * Names of programs that stand in a translation with other capitals: `tabledef` for `TableDef`. All in capitals one may be in a
 * heading, and one that is two words at most may be a word of the language: `webhook`. A writer may also mend what the source has wrong: `DropBox`.
 */
export function alteredNames(pairs: readonly Pair[], context: CheckContext): PageReport[] {
  return pairs.flatMap((pair) => {
    const {source, target} = pair;
    if (source === target || target.trim() === '' || !mayBeNamed.test(source)) return [];
    const words = source.match(named) ?? [];
    const lost = words.filter((word) => !target.includes(word));
    if (
      lost.length === 0 ||
      !mayHoldAny(
        target.toLowerCase(),
        lost.map((word) => word.toLowerCase()),
      )
    )
      return [];
    const found = lost.map((name) => altered(name, pair, context)).find((one) => one !== undefined);
    return found ? [found] : [];
  });
}

function altered(name: string, pair: Pair, context: CheckContext): PageReport | undefined {
  const {inline, products} = context;
  const {target} = pair;
  const text = prose(target, inline(target));
  const found = new RegExp(`(?<![\\p{L}\\p{N}_@./\\\\-])${name}(?![\\p{L}\\p{N}_@/]|\\.\\p{L})`, 'iu').exec(text);
  if (!found || found[0] === found[0].toUpperCase() || !isOfProgram(name, found[0], pair, context)) return undefined;
  if (namesIn(prose(pair.source, inline(pair.source)), products).some((product) => product.name.includes(name)))
    return undefined;
  const [actual] = found;
  const start = found.index;
  const end = start + actual.length;
  return {
    pair,
    message: `Unexpected \`${actual}\`, expected \`${name}\``,
    actual,
    expected: name,
    start,
    end,
    fix: {start, end, text: name},
  };
}

/** Whether a name can be no word of the language: it has three parts or a digit, it is all of its text or of a label, or it has no capital in a text of another script. */
function isOfProgram(name: string, actual: string, {source}: Pair, {locale}: CheckContext): boolean {
  return (
    /\d/.test(name) ||
    name.split(/(?<=[a-z\d])(?=[A-Z])/).length > 2 ||
    source.replace(/[*_`\s-]/g, '') === name ||
    source.includes(`**${name}**`) ||
    source.includes(`[${name}](`) ||
    (!locale.scripts.includes('Latin') && actual === actual.toLowerCase())
  );
}
