/** What may end a script, or a line of one. */
const unsafe = /[<\u2028\u2029]/g;

/** JSON that can stand in a script: nothing in it ends one, or begins a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
