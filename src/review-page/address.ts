/** Where in the review somebody is. */
export interface Address {
  /** Path of the page; absent for the list of all. */
  readonly page?: string | undefined;
  /** Id of a sentence of it. */
  readonly unit?: string | undefined;
}

/** Reads the part of the address behind `#`, such as `#p=nl-NL/docs/a&u=u1a2b3c4d`. */
export function readAddress(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const page = given.get('p') ?? undefined;
  return page === undefined || page === '' ? {} : {page, unit: given.get('u') ?? undefined};
}

/** Writes it; slashes stay. */
export function writeAddress({page, unit}: Address): string {
  if (page === undefined) return '#';
  const name = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');
  return `#p=${name(page)}${unit === undefined ? '' : `&u=${name(unit)}`}`;
}

/** Address of the data of a page, below the folder of the program; `undefined` where the path leads out of it. */
export function dataAddress(path: string): string | undefined {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))) return undefined;
  return `./${parts.map(encodeURIComponent).join('/')}.js`;
}
