/**
 * What a plain comparison knows of a page: its texts one after the other, and how often each sentence stands there.
 * Nothing here is the program's: it is compared with this.
 *
 * @typedef {{joined: string, counts: ReadonlyMap<string, number>}} PlainPage
 */

/**
 * A pair by a plain regular expression, in the form in which texts are compared.
 *
 * @typedef {{id: string, target: string, source: string}} PlainPair
 */

const pairs =
  /<span data-ttu-id="([^"]+)">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]+">([\s\S]*?)<\/span><\/span>/g;

/** @type {Record<string, string>} */
const entities = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  reg: '®',
  mdash: '—',
  ndash: '–',
};

/** From so many characters on, a text that stands in another one is no coincidence. */
const longText = 25;

/**
 * The form in which texts are compared: entities decoded, escapes, line breaks, anchors and white space evened out, and
 * links without the segment of a locale.
 *
 * @param {string} text
 */
export function plain(text) {
  return text
    .normalize('NFC')
    .replace(/<br ?\/?>|<\/br>|<a [^<>]*>\s*<\/a>/gi, ' ')
    .replace(/\\([\p{P}$+<=>^`|~])/gu, '$1')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, /** @type {string} */ name) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    })
    .replace(/\/[a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2}(?=\/)/gi, '')
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}

/**
 * @param {string} text of a localized page
 * @returns {PlainPair[]}
 */
export function plainPairs(text) {
  return Array.from(text.matchAll(pairs), ([, id = '', target = '', source = '']) => ({
    id,
    target: plain(target),
    source: plain(source),
  }));
}

/** @param {string} text of a localized page */
export function hasPairs(text) {
  return text.search(pairs) >= 0;
}

/**
 * The English halves of a localized page.
 *
 * @param {string} text
 */
export function englishHalves(text) {
  return plainPage(plainPairs(text).map(({source}) => source));
}

/**
 * An English page, taken apart by its lines alone.
 *
 * @param {string} text
 */
export function englishPage(text) {
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '').replace(/<!--[\s\S]*?-->/g, '');
  /** @type {string[]} */
  const blocks = [];
  let fenced = false;
  let open = false;
  for (const line of body.split(/\r?\n/)) {
    const bare = line.replace(/^(?:\s|>|#{1,6}(?=\s)|[*+-](?=\s)|\d+[.)](?=\s))+/, '');
    if (/^(?:```|~~~)/.test(bare)) fenced = !fenced;
    const isText = !fenced && bare !== '' && !/^(?:```|~~~|\[![A-Z]+\]|:::|[|:\s-]+$)/.test(bare);
    if (isText && bare.startsWith('|')) blocks.push(...bare.split(/(?<!\\)\|/));
    else if (isText && open && bare.length === line.trimStart().length) blocks.push(`${blocks.pop() ?? ''} ${bare}`);
    else if (isText) blocks.push(bare.trimEnd().replace(/ #+$/, ''));
    open = isText && !bare.startsWith('|') && !/^\s*(?:>+\s*)?#/.test(line);
  }
  return plainPage(blocks.map(plain));
}

/**
 * @param {readonly string[]} texts
 * @returns {PlainPage}
 */
function plainPage(texts) {
  const counts = new Map();
  const kept = texts
    .flatMap(sentences)
    .map(withoutLink)
    .filter((text) => text !== '');
  for (const sentence of kept) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return {joined: ` ${kept.join(' ')} `, counts};
}

/**
 * The label of a text that is a link and nothing else: pairs hold one or the other. An image alone is no text.
 *
 * @param {string} text
 */
export function withoutLink(text) {
  return text
    .replace(/^(?:!\[[^\][]*\]\([^()]*\)\s*)+$/, '')
    .replace(/^\[([^\][]*)\]\([^()\s]*\)$/, '$1')
    .trim();
}

/** @param {string} text */
function sentences(text) {
  /** @type {string[]} */
  const found = [];
  for (const part of text.split(/(?<=[.!?:])\s+(?=[\p{Lu}[*])/u)) {
    const open = found.at(-1);
    // The label of a link is not cut.
    if (open !== undefined && open.lastIndexOf('[') > open.lastIndexOf(']'))
      found[found.length - 1] = `${open} ${part}`;
    else found.push(part);
  }
  return found;
}

/**
 * How often a text stands on a page: as a sentence, or inside of others where it is long or no sentence of any of the pages compared.
 *
 * @param {PlainPage} page
 * @param {string} text
 * @param {readonly PlainPage[]} [compared] all pages that are compared
 */
export function count(page, text, compared = [page]) {
  if (text.length < longText && compared.some(({counts}) => counts.has(text))) return page.counts.get(text) ?? 0;
  return page.joined.split(text).length - 1;
}
