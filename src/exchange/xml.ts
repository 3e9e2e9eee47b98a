import {withPictures} from './forbidden.js';

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;'};

/** A text as content of an element; pictures stand for characters that XML forbids. */
export function xmlText(text: string): string {
  return withPictures(text).replace(/[&<>\r]/g, (mark) => marks[mark] ?? mark);
}

/** Attributes with a space before each; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.map(([name, value]) => ` ${name}="${quotable(String(value))}"`).join('');
}

/** White space in an attribute is one space for every reader. */
function quotable(text: string): string {
  return withPictures(text).replace(/[&<>"\s]/g, (mark) => marks[mark] ?? ' ');
}

/** The first line of a file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
