/** What file systems, shells or terminals read as something else: separators, reserved, control and format characters, white space. */
const unsafe = /[<>:"/\\|?*\s\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Names that Windows gives to devices, with any extension. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;

/** The longest name in bytes of UTF-8: with the longest ending it stays below the 255 of most file systems. */
const longest = 120;

/** The longest name of a page: with the ending of its side file it stays below the 255 bytes of most file systems. */
const longestOfPage = 230;

/** The folder of git, also as systems spell it that shorten names or take no notice of case: what stands in it is run. */
const ofGit = /^\.?git(?:~\d+)?$/i;

/**
 * Makes one segment of a path out of any text: never empty, `.` or `..`, without separators,
 * hidden names, device names, control or reserved characters, and bounded in length.
 * A name that is safe already stays as it is. Two texts may give the same segment.
 */
export function safePath(text: string): string {
  const name = trim(cut(trim(text.normalize('NFC').replace(unsafe, '-'))));
  if (name === '') return '_';
  return device.test(name) ? `_${name}` : name;
}

/**
 * The path of a page below the folder of its locale. It is that of the page in its repository, so that the folder can be
 * laid over a checkout: other than in `safePath`, spaces and dots at the beginning stay.
 *
 * @param path with `/`, below what the user named.
 */
export function safePagePath(path: string): string {
  return path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .map((name) => (isHarmless(name) ? name : safePath(name)))
    .join('/');
}

function isHarmless(name: string): boolean {
  if (name.replaceAll(' ', '').search(unsafe) !== -1 || device.test(name) || ofGit.test(name)) return false;
  return !/^\.\.|^ |[ .]$/.test(name) && new TextEncoder().encode(name).length <= longestOfPage;
}

/** Takes dots and hyphens from both ends: hidden files, options, and what Windows drops. */
function trim(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && isEdge(name[start])) start++;
  while (end > start && isEdge(name[end - 1])) end--;
  return name.slice(start, end);
}

function isEdge(char: string | undefined): boolean {
  return char === '.' || char === '-';
}

/** Cuts between two characters, and never inside one. */
function cut(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const char of name) {
    bytes += encoder.encode(char).length;
    if (bytes > longest) break;
    kept += char;
  }
  return kept;
}
