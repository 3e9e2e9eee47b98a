/** Decimal digits of other scripts by the code point of their zero. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];

/**
 * Brings a pasted text into one form: full-width and other digits, punctuation, dashes and spaces as ASCII, no invisible
 * characters, no tags and entities of HTML, white space folded. Words stay as they are.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/=\r?\n/g, '')
    .replace(/<(?:style|script)\b[^<]*<\/(?:style|script)>/gi, ' ')
    .replace(/<\/?[a-z][^<>@]*>/gi, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\p{Cf}\u034F]/gu, '')
    .replace(/\P{ASCII}/gu, (character) => (/\p{Nd}/u.test(character) ? digit(character) : character))
    .replace(/[\u2010-\u2015\u2212\u30FC](?=\d)/g, '-')
    .replace(/(?<=\d)[\u3002\u066B\u00B7](?=\d)/g, '.')
    .replace(/\s+/g, ' ')
    .trim();
}

function digit(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => point >= start && point <= start + 9);
  return zero === undefined ? character : String(point - zero);
}
