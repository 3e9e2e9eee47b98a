const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  rarr: '→',
  times: '×',
  deg: '°',
};
const mark = /\\([!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;

/** A text with escapes and the common entities as the characters that they are. */
export function unescaped(text: string): string {
  if (!/[\\&]/.test(text)) return text;
  return text.replace(mark, (whole, escaped?: string, decimal?: string, hex?: string, name?: string) => {
    if (escaped !== undefined) return escaped;
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code);
  });
}
