import {localeOfName} from './locale-in-path.js';

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** A date as a name or as a part of one behind a mark: `2020-02-15`, `page.2020-02-15`. */
const datePart = /(?:^|[._ -])\d{4}[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The key under which all versions of a page in all locales meet.
 *
 * It is `ms.assetid` in lower case where that is a GUID. Else it is the path without its extension,
 * without folders and name endings that are a locale (`xx-XX`, `docs.xx-XX`) or a date
 * (`2020-02-15`, `page-2020-02-15`), and without `.` and `..`.
 */
export function pageKey(assetId: unknown, file: string): string {
  if (typeof assetId === 'string' && guid.test(assetId.trim())) return assetId.trim().toLowerCase();
  const names = file.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  const last = names.length - 1;
  const bare = names.map((name, index) => (index === last ? name.replace(/\.[^.]+$/, '') : name));
  const kept = bare.map(withoutVersion).filter((name) => name !== '');
  return (kept.length > 0 ? kept : bare).join('/');
}

function withoutVersion(name: string): string {
  const dateless = name.replace(datePart, '');
  if (localeOfName(dateless) === undefined) return dateless;
  return dateless.slice(0, Math.max(0, dateless.lastIndexOf('.'))).replace(datePart, '');
}
