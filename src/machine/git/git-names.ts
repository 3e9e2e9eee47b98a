const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/**
 * The name of a file as it is shown. Names are bytes in `git`; those that are no UTF-8 are shown as `\xff`, and what
 * looks like that in a name has its backslash shown so, so that no two names become one.
 *
 * @param raw one character for each byte.
 */
export function shownName(raw: string): string {
  // Letters of ASCII alone are the rule.
  if (!/[\u0080-\u00ff\\]/.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return decoder.decode(bytes).replace(/\\(?=x[\da-f]{2})/g, String.raw`\x5c`);
  } catch {
    return raw.replace(/\\(?=x[\da-f]{2})|[\u0080-\u00ff]/g, escaped);
  }
}

/** The bytes of a name as it is shown, one character for each. */
export function rawName(shown: string): string {
  const raw = Buffer.from(shown, 'utf8').toString('latin1');
  return raw.replace(/\\x([\da-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function escaped(byte: string): string {
  return String.raw`\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
