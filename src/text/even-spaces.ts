/** A text with each run of white space, some of which nobody sees, as one space. Single spaces are left as they are, since to replace each takes long. */
export function evenSpaces(text: string): string {
  return text.replace(/[\s\u200B]{2,}|[^\S ]|\u200B/g, ' ');
}
