/** Makes control characters visible: a page or a file name must not steer the terminal. */
export function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
