import type {CheckContext, PageReport, Pair, Report} from '../../model/index.js';
import {namesIn} from '../../text/index.js';
import {inOtherCase} from './in-other-case.js';
import {prose} from './prose.js';

/** A name with a capital inside, wherever it stands, also with digits: `TableDef`, `IPartEnter3`. */
const named = /(?<![\p{L}\p{N}_@./\\-])[A-Z][A-Za-z\d]*[a-z][A-Z][A-Za-z\d]*(?![\p{L}\p{N}_@/-])/gu;

/** Tells cheaply whether a text may hold one. */
const mayBeNamed = /[a-z][A-Z]/;

/**
 * Names of programs whose capitals are others in a translation: `tabledef` for `TableDef`. A name of two words may be a word of the
 * language (`webhook`), or one that its writer mends (`DropBox`), unless something on the page tells that it is one.
 *
 * @param isCode whether code on the page has a name.
 */
export function alteredNames(
  pairs: readonly Pair[],
  context: CheckContext,
  isCode: (name: string) => boolean,
): PageReport[] {
  const altered = pairs.flatMap((pair) => alteredIn(pair, context).map((found) => ({...found, pair})));
  const known = new Set(altered.filter((one) => isOfProgram(one, context)).map(({name}) => name));
  return altered.filter(({name}) => known.has(name) || isCode(name)).map(({pair, report}) => ({...report, pair}));
}

/** The names of one pair that have other capitals; the first one may be that of a sentence. */
function alteredIn(pair: Pair, context: CheckContext): {name: string; report: Report}[] {
  const {source, target} = pair;
  if (source === target || !mayBeNamed.test(source)) return [];
  const names = (source.match(named) ?? []).filter((name) => !target.includes(name));
  return Array.from(new Set(names)).flatMap((name) => {
    const report = inOtherCase(name, pair, context);
    if (!report || report.actual?.slice(1) === name.slice(1) || isProduct(name, source, context)) return [];
    return [{name, report}];
  });
}

function isProduct(name: string, source: string, {inline, products}: CheckContext): boolean {
  return namesIn(prose(source, inline(source)), products).some((product) => product.name.includes(name));
}

/** Whether a name can be no word of the language: it has three parts or a digit, it is all of its text, of a label or of a remark, or it has no capital in a text of another script. */
function isOfProgram(
  {name, pair: {source}, report: {actual = ''}}: {name: string; pair: Pair; report: Report},
  {locale}: CheckContext,
): boolean {
  return (
    /\d/.test(name) ||
    name.split(/(?<=[a-z\d])(?=[A-Z])/).length > 2 ||
    source.replace(/[*_`\s-]/g, '') === name ||
    [`*${name}*`, `_${name}_`, `[${name}](`, `(${name})`].some((marked) => source.includes(marked)) ||
    (!locale.scripts.includes('Latin') && actual === actual.toLowerCase())
  );
}
