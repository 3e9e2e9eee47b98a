/** Where in the review somebody is. */
export interface Address {
  /** Path of the page; absent for the list of all. */
  readonly page?: string | undefined;
  /** Id of a sentence of it. */
  readonly unit?: string | undefined;
  /** Whether what is riskiest stands first; pages with most to do and sentences as on the page by default. */
  readonly byRisk?: boolean | undefined;
}

/** Reads the part of the address behind `#`, such as `#p=nl-NL/docs/a&u=u1a2b3c4d&o=risk`. */
export function readAddress(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const page = given.get('p') ?? undefined;
  const order = given.get('o') === 'risk' ? {byRisk: true} : {};
  return page === undefined || page === '' ? order : {page, unit: given.get('u') ?? undefined, ...order};
}

/** Writes it; slashes stay. */
export function writeAddress({page, unit, byRisk}: Address): string {
  const name = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');
  const given = [
    ...(page === undefined ? [] : [`p=${name(page)}`]),
    ...(page === undefined || unit === undefined ? [] : [`u=${name(unit)}`]),
    ...(byRisk ? ['o=risk'] : []),
  ];
  return `#${given.join('&')}`;
}

/** Address of the data of a page, below the folder of the program; `undefined` where the path leads out of it. */
export function dataAddress(path: string): string | undefined {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\'))) return undefined;
  return `./${parts.map(encodeURIComponent).join('/')}.js`;
}
