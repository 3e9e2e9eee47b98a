const localeSegment = /^[a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2}$/i;

/**
 * A link target in the form in which two are compared: host in lower case, `http` as `https`,
 * no locale segment, escapes decoded, no slash at the end, white space gone.
 */
export function comparableUrl(url: string): string {
  const text = decode(url.replace(/[\s\u200B]+/g, '').replaceAll('&amp;', '&').replaceAll('\\', ''));
  const match = /^([a-z][a-z\d+.-]*:)\/\/([^#/?]*)([#/?].*)?$/i.exec(text);
  if (!match) return dropLocale(text);
  const [, scheme = '', host = '', rest = ''] = match;
  return `${scheme.toLowerCase().replace(/^http:$/, 'https:')}//${host.toLowerCase()}${dropLocale(rest)}`;
}

function dropLocale(path: string): string {
  const cut = path.search(/[#?]/);
  const before = cut < 0 ? path : path.slice(0, cut);
  const kept = before.split('/').filter((segment) => !localeSegment.test(segment)).join('/');
  return (kept.endsWith('/') ? kept.slice(0, -1) : kept) + (cut < 0 ? '' : path.slice(cut));
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
