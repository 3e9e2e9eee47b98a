import {characterName} from './forbidden.js';
import type {Code, Coded, CodeKind} from './codes.js';
import {xmlAttributes, xmlText} from './xml.js';

/** How a format that has marks within its texts, XLIFF 1.2 or TMX, names the elements and attributes of codes. */
interface NativeNames {
  readonly pairId: string;
  readonly aloneId: string;
  readonly type: string;
  readonly types: Readonly<Record<CodeKind, string>>;
}

/** In XLIFF 1.2. */
export const xliffNames: NativeNames = {
  pairId: 'id',
  aloneId: 'id',
  type: 'ctype',
  types: {
    link: 'link',
    image: 'x-image',
    address: 'x-address',
    code: 'x-code',
    tag: 'x-html',
    bold: 'bold',
    italic: 'italic',
    strike: 'x-strike',
    character: 'x-character',
  },
};

/** In TMX. */
export const tmxNames: NativeNames = {
  pairId: 'i',
  aloneId: 'x',
  type: 'type',
  types: {...xliffNames.types, image: 'image', address: 'link', code: 'code', tag: 'html', strike: 'strike'},
};

/** A text with codes as elements that hold what stands in the Markdown; a forbidden character stands there by its number. */
export function nativeText(parts: Coded, names: NativeNames): string {
  return parts.map((part) => (typeof part === 'string' ? xmlText(part) : element(part, names))).join('');
}

function element({id, role, kind, data}: Code, {pairId, aloneId, type, types}: NativeNames): string {
  const content = xmlText(kind === 'character' ? characterName(data) : data);
  const known = {[type]: types[kind]};
  if (role === 'open') return `<bpt${xmlAttributes({[pairId]: id, ...known})}>${content}</bpt>`;
  if (role === 'close') return `<ept${xmlAttributes({[pairId]: id})}>${content}</ept>`;
  return `<ph${xmlAttributes({[aloneId]: id, ...known})}>${content}</ph>`;
}
