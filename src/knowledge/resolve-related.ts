import type {Code, Entry, Related} from '../model/index.js';

/** Fills in what an entry is related to: entries that exist, and what a registry says of two codes that both have one. */
export function resolveRelated(entry: Entry, entries: ReadonlyMap<string, Entry>): Entry {
  const stated: Related[] = entry.related.map(({entry: id, ...rest}) =>
    id !== undefined && entries.has(id) ? {entry: id, ...rest} : rest,
  );
  const known = new Set(stated.map(({entry: id}) => id));
  const registered = entry.codes
    .flatMap(sameCodes)
    .filter(({entry: id}) => id !== undefined && entries.has(id) && !known.has(id));
  return {...entry, related: [...stated, ...registered]};
}

const winerror = '[MS-ERREF] section 2.1.2, HRESULT from WIN32 error code';

/** Codes that are the same error by definition: an HRESULT of facility win32 holds a Win32 code, and Winsock errors are Win32 codes. */
function sameCodes(code: Code): Related[] {
  const same = (id: string, text: string): Related => ({
    entry: id,
    code: text,
    relation: 'same-as',
    registry: winerror,
  });
  const win32 = win32Of(code);
  if (win32 === undefined) return [];
  const short = `0x${win32.toString(16)}`;
  const long = `0x8007${win32.toString(16).padStart(4, '0')}`;
  return [
    ...(code.family === 'win' && code.value === short ? [] : [same(`win/${short}`, short)]),
    ...(code.family === 'win' && code.value === long ? [] : [same(`win/${long}`, long)]),
    ...(code.family === 'winsock' ? [] : [same(`winsock/${win32}`, `Winsock ${win32}`)]),
  ];
}

function win32Of(code: Code): number | undefined {
  if (code.family === 'winsock') return code.number;
  if (code.family !== 'win') return undefined;
  return code.kind === 'win32' ||
    (code.kind === 'hresult' && code.facilityName === 'win32' && code.severity === 'error')
    ? code.code
    : undefined;
}
