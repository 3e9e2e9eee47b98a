/** 1 for the characters of words as `\b` knows them: Latin letters without marks, digits and `_`. */
const inWords = Uint8Array.from({length: 128}, (_, code) => Number(/\w/.test(String.fromCharCode(code))));

/** Whether a UTF-16 code unit is a character of a word as `\b` knows it. */
export function isWordCode(code: number): boolean {
  return code < 128 && inWords[code] === 1;
}

/** Whether a UTF-16 code unit is white space as `\s` knows it. */
export function isSpaceCode(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
