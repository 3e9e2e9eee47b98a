import {fileFinding, type Finding} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {PageNode} from './page-nodes.js';

/** Findings for roots that look like locales of one repository and have no page in common. */
export function rootsThatDoNotMeet(
  nodes: readonly PageNode[],
  pages: readonly (readonly PageNode[])[],
): readonly Finding[] {
  const roots = Array.from(groupBy(nodes, ({root}) => root.name).entries()).sort(([a], [b]) => compare(a, b));
  const meeting = new Set(pages.filter((page) => new Set(page.map(({root}) => root.name)).size > 1).flat());
  return roots.flatMap(([name, own], index) => {
    if (own.some((node) => meeting.has(node))) return [];
    const other = roots.find(([, theirs], place) => place !== index && areOtherLocales(own, theirs));
    // Said once for two.
    if (!other || (roots.indexOf(other) < index && !other[1].some((node) => meeting.has(node)))) return [];
    return [doNotMeet(name, own, other[0], other[1])];
  });
}

/** Whether both hold translations, and no locale is in both. */
function areOtherLocales(a: readonly PageNode[], b: readonly PageNode[]): boolean {
  const locales = (nodes: readonly PageNode[]): Set<string> =>
    new Set(nodes.flatMap((node) => Array.from(node.locales)).filter((locale) => locale !== 'und'));
  const [own, theirs] = [locales(a), locales(b)];
  return own.size > 0 && theirs.size > 0 && !Array.from(own).some((locale) => theirs.has(locale)) && lookAlike(a, b);
}

/** Whether two roots seem to hold one repository: by where files of one name lie, or because most have a name of the other. */
function lookAlike(a: readonly PageNode[], b: readonly PageNode[]): boolean {
  if (shiftOf(a, b) !== undefined || shiftOf(b, a) !== undefined) return true;
  const [small, large] = [a, b]
    .map((nodes) => new Set(nodes.map(({key}) => key.split('/').at(-1))))
    .sort((x, y) => x.size - y.size);
  return small !== undefined && Array.from(small).filter((name) => large?.has(name)).length * 2 >= small.size;
}

function doNotMeet(name: string, own: readonly PageNode[], other: string, theirs: readonly PageNode[]): Finding {
  const shift = shiftOf(own, theirs) ?? '';
  const back = shiftOf(theirs, own) ?? '';
  const deeper = shift === '' ? {folder: other, below: back} : {folder: name, below: shift};
  const example = `\`${own[0]?.key ?? ''}\` in the first, \`${theirs[0]?.key ?? ''}\` in the second`;
  return fileFinding({
    file: name,
    ruleId: 'input-unmatched',
    severity: 'warning',
    message: `Unexpected inputs without a page in common: \`${name}\` and \`${other}\`, expected the same paths in other locales (${example})`,
    note:
      deeper.below === ''
        ? 'Pages of two locales meet where their paths below the named folders are the same, without locale and date. Name the same folder of both.'
        : `Name \`${deeper.folder}/${deeper.below}\` instead of \`${deeper.folder}\`: below it the paths are the same.`,
  });
}

/** The folder below one root in which the paths are those of the other root. */
function shiftOf(deep: readonly PageNode[], flat: readonly PageNode[]): string | undefined {
  const keys = new Set(flat.map(({key}) => key));
  for (const {key} of deep) {
    const names = key.split('/');
    for (let length = 1; length < names.length; length++)
      if (keys.has(names.slice(length).join('/'))) return names.slice(0, length).join('/');
  }
  return undefined;
}
