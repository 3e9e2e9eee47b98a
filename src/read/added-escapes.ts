import type {Nodes} from 'mdast';
import type {Afford} from './parse-budget.js';
import {inlineTree} from './inline-parser.js';

/** Offsets of backslashes in the two sides of a pair. */
export interface AddedEscapes {
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/**
 * Finds the backslashes that the side-by-side branch put before asterisks and that neither the
 * published nor the English page has.
 *
 * Its generator wrote `\*` for every asterisk that is not emphasis, whether the author had escaped it
 * or not. Which of the two it was shows in the source, or in the target where the source has none: an author
 * escapes an asterisk that would be emphasis without, or a footnote mark; where the text reads the
 * same without the backslashes, or is emphasis only without them because the generator cut a run of
 * asterisks in two, they were added.
 */
export function addedEscapes(target: string, source: string, afford: Afford): AddedEscapes | undefined {
  if (!target.includes('\\*') && !source.includes('\\*')) return undefined;
  if (!afford(target) || !afford(source)) return undefined;
  const inTarget = escapes(target);
  const inSource = escapes(source);
  const added = inSource.length > 0 ? areAdded(source, inSource) : inTarget.length > 0 && areAdded(target, inTarget);
  return added ? {target: inTarget, source: inSource} : undefined;
}

/** Takes backslashes out of a text. */
function withoutEscapes(text: string, offsets: readonly number[]): string {
  let result = '';
  let at = 0;
  for (const offset of offsets) {
    result += text.slice(at, offset);
    at = offset + 1;
  }
  return result + text.slice(at);
}

function areAdded(text: string, offsets: readonly number[]): boolean {
  if (offsets.some((offset) => isFootnoteMark(text, offset))) return false;
  const plain = withoutEscapes(text, offsets);
  // One run of asterisks alone is never emphasis.
  if (/^[^*]*\*+[^*]*$/.test(plain)) return true;
  const shape = shapeOf(plain);
  if (shape === shapeOf(text)) return true;
  const cutsRun = offsets.some(
    (offset) => (text[offset - 1] === '*' && text[offset - 2] !== '\\') || text[offset + 2] === '*',
  );
  return cutsRun && !shape.includes('*');
}

/** One asterisk alone at either end of the text, or between tags. */
function isFootnoteMark(text: string, offset: number): boolean {
  const before = text.slice(0, offset).trimEnd();
  const after = text.slice(offset + 2).trimStart();
  if (before.endsWith('*') || after.startsWith('*') || after.startsWith('\\*')) return false;
  return (
    (before === '' && /^\s/.test(text.slice(offset + 2))) ||
    after === '' ||
    (before.endsWith('>') && after.startsWith('<'))
  );
}

/** Offsets of the backslashes before asterisks, outside code, tags and addresses. */
function escapes(text: string): number[] {
  const found: number[] = [];
  // Most texts can be spared the parser: without these marks there is neither code nor a tag.
  const opaque = /[`<]/.test(text) ? opaqueRanges(inlineTree(text)) : [];
  for (let offset = text.indexOf('\\'); offset !== -1; offset = text.indexOf('\\', offset)) {
    if (text[offset + 1] === '*' && !opaque.some(([start, end]) => offset >= start && offset < end)) found.push(offset);
    // A backslash behind a backslash escapes nothing.
    offset += opaque.some(([start, end]) => offset >= start && offset < end) ? 1 : 2;
  }
  return found;
}

function opaqueRanges(node: Nodes): [number, number][] {
  if (node.type === 'inlineCode' || node.type === 'html') {
    return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  }
  return 'children' in node ? node.children.flatMap(opaqueRanges) : [];
}

/** Markup and text of a tree, without places. */
function shapeOf(text: string): string {
  const walk = (node: Nodes): string => {
    const inside = 'children' in node ? node.children.map(walk).join('') : 'value' in node ? node.value : '';
    return node.type === 'text' ? inside : `<${node.type} ${'url' in node ? node.url : ''}>${inside}</>`;
  };
  return walk(inlineTree(text));
}
