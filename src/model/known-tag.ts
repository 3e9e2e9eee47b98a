import {sourceLocale} from './source-locale.js';

const known = new Map<string, boolean>();
const most = 1000;

/** Whether language and region of a tag such as `pt-br` are known to Unicode, in any case, so that `how-to` stays a name. */
export function isKnownTag(tag: string): boolean {
  let found = known.get(tag);
  if (found === undefined) {
    const parts = tag.split('-');
    found = hasName('language', parts[0]?.toLowerCase()) && hasName('region', parts.at(-1)?.toUpperCase());
    if (known.size >= most) known.clear();
    known.set(tag, found);
  }
  return found;
}

function hasName(type: 'language' | 'region', code = ''): boolean {
  return new Intl.DisplayNames(sourceLocale, {type, fallback: 'none'}).of(code) !== undefined;
}
