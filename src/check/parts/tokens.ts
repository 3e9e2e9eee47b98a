/**
 * What must stand in a translation as it stands in the source: status codes and versions of three parts, IP addresses,
 * GUIDs, hexadecimal codes, article numbers, mail addresses, environment variables, paths, cmdlets.
 */
const kinds: readonly {readonly needs: string; readonly pattern: RegExp}[] = [
  {needs: '.', pattern: /(?<![\w.])\d{1,5}(?:\.\d{1,5}){2,4}(?:\/\d{1,3})?(?![\w.]*\d)/g},
  {needs: '-', pattern: /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi},
  {needs: '0x', pattern: /\b0x[\da-f]{2,16}\b/gi},
  {needs: 'KB', pattern: /\bKB\d{5,8}\b/g},
  {needs: '@', pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g},
  {needs: '%', pattern: /%\w{2,40}%/g},
  {needs: 'HK', pattern: /\bHK(?:EY_\w{3,40}|LM|CU)\\[\w\\.-]{2,200}/g},
  {
    needs: '-',
    pattern:
      /\b(?:Add|Clear|Complete|Connect|Disable|Enable|Export|Get|Import|Install|Invoke|Move|New|Register|Remove|Resume|Revoke|Search|Send|Set|Start|Stop|Test|Update)-[A-Z][A-Za-z]{3,60}\b/g,
  },
];

/** Protected tokens of a text without markup, each once, in order of kind and place. */
export function tokensIn(text: string): string[] {
  const found = kinds.flatMap(({needs, pattern}) => (text.includes(needs) ? (text.match(pattern) ?? []) : []));
  return found.length > 1 ? [...new Set(found)] : found;
}
