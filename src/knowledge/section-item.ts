import type {Item} from '../model/index.js';
import {introduces, withSteps} from './classify-parts.js';
import type {Outline, Part} from './outline.js';

/** A section as one item: its heading, then everything in it, in order, as steps. */
export function sectionItem({heading, parts, children}: Outline): Item {
  const steps = [...partItems(parts), ...children.map(sectionItem)];
  const ordered = parts.length === 1 && parts.every((part) => part.type === 'list' && part.ordered);
  return {statements: [...heading], ...(steps.length > 0 ? {ordered, steps} : {})};
}

function partItems(parts: readonly Part[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.type === 'literal') items.push({statements: [], literals: [part.text]});
    else if (part.type === 'list')
      items.push(...(part.header.length > 0 ? [{statements: [...part.header]}] : []), ...part.items);
    else if (!introduces(part, next)) items.push({statements: [...part.statements]});
    else {
      items.push(withSteps(part, next));
      at++;
    }
  }
  return items;
}
