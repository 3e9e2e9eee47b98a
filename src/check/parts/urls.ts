import {isLocaleSegment} from '../../model/index.js';

/** What a query says of the language, such as `ui=en-US&rs=en-US&ad=US` or `clcid=0x409`. */
const localeParameter =
  /(?<=[?&])(?:ad|clcid|culture|hl|lang|language|lcid|locale|mkt|rs|setlang|ui)=(?:[a-z]{2,3}(?:-(?:[a-z]{2}|hans|hant))?|0x[\da-f]{3,4}|\d{4,5})(?:&|(?=#)|$)/gi;
/** A page known by its GUID: the words before it are its title in one language. */
const titled = /^.*\/(?:[^/]*-)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
/** A mail address for examples, whose user may be translated. */
const sampleAddress = /^mailto:[^@\s]+(?=@(?:[\w-]+\.)*(?:contoso|example|fabrikam)\.\w+$)/i;

/**
 * A link target in the form in which two are compared: host in lower case, `http` as `https`,
 * no locale segment or parameter, no title before a GUID, escapes decoded, no slash at the end, white space gone.
 */
export function comparableUrl(url: string): string {
  const text = decode(
    url
      .replace(/[\s\u200B]+/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('\\', ''),
  ).replace(sampleAddress, 'mailto:');
  const match = /^([a-z][a-z\d+.-]*:)\/\/([^#/?]*)([#/?].*)?$/i.exec(text);
  if (!match) return dropLocale(text);
  const [, scheme = '', host = '', rest = ''] = match;
  return `${scheme.toLowerCase().replace(/^http:$/, 'https:')}//${host.toLowerCase()}${dropLocale(rest)}`;
}

function dropLocale(path: string): string {
  const cut = path.search(/[#?]/);
  const before = cut < 0 ? path : path.slice(0, cut);
  const kept = before
    .split('/')
    .filter((segment) => !isLocaleSegment(segment))
    .join('/');
  const end = kept.endsWith('/') ? kept.slice(0, -1) : kept;
  const query = cut < 0 ? '' : path.slice(cut).replace(localeParameter, '');
  return end.replace(titled, '/$1') + query.replace(/[?&](?=#|$)/, '');
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
