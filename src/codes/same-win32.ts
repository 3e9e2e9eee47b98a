import type {Related} from '../model/index.js';

const registry = '[MS-ERREF] section 2.1.2, HRESULT from WIN32 error code';

/** The codes of a Win32 error in all its forms: an HRESULT of facility win32 holds a Win32 code, and Winsock errors are Win32 codes. */
export function sameWin32(number: number): Related[] {
  const hex = number.toString(16);
  const same = (entry: string, code: string): Related => ({entry, code, relation: 'same-as', registry});
  return [
    same(`win/0x${hex}`, `0x${hex}`),
    same(`win/0x8007${hex.padStart(4, '0')}`, `0x8007${hex.padStart(4, '0')}`),
    same(`winsock/${number}`, `Winsock ${number}`),
    same(`installer/${number}`, `Installer ${number}`),
  ];
}
