import {sourceLocale} from '../model/index.js';

/** Language, an optional script, and a region: `xx-XX`, `xx-Xxxx-XX`. */
const tagShape = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3})$/;
/** The same in lower case, as many repositories write it. */
const lowerShape = /^[a-z]{2}-[a-z]{2}$/;

/**
 * The well-formed language-REGION tag that a folder or file name is, or ends in behind a dot
 * (`docs.xx-XX`); `undefined` when there is none. In lower case both halves have to be known to
 * Unicode, so that `how-to` stays a name.
 */
export function localeOfName(name: string): string | undefined {
  const tag = name.slice(name.lastIndexOf('.') + 1);
  if (!tagShape.test(tag) && !(lowerShape.test(tag) && isKnown(tag))) return undefined;
  return canonicalTag(tag);
}

/** Tags that were asked for: pages have few, and asking ICU takes longer than all other front matter. */
const canonical = new Map<string, string | undefined>();
const most = 1000;

/** The tag in its canonical form; `undefined` when it is not well-formed BCP 47. */
export function canonicalTag(tag: string): string | undefined {
  if (!canonical.has(tag)) {
    if (canonical.size >= most) canonical.clear();
    canonical.set(tag, askForTag(tag));
  }
  return canonical.get(tag);
}

function askForTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The locale that a path names, the innermost folder first. */
export function localeInPath(file: string): string | undefined {
  const names = file.split('/');
  const last = names.pop() ?? '';
  names.push(last.replace(/\.[^.]*$/, ''));
  for (const name of names.reverse()) {
    const found = localeOfName(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isKnown(tag: string): boolean {
  const [language = '', region = ''] = tag.split('-');
  const known = (type: 'language' | 'region', code: string): boolean =>
    new Intl.DisplayNames(sourceLocale, {type, fallback: 'none'}).of(code) !== undefined;
  return known('language', language) && known('region', region.toUpperCase());
}
