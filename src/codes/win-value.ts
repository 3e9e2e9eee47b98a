import type {Code} from '../model/index.js';
import {hresultFacilities, ntstatusFacilities} from './win-registry.js';

/**
 * Takes a 32-bit value of Windows apart: up to 0xffff it is a Win32 error code, with both upper bits set (and not the
 * one that marks a mapped value) an NTSTATUS, else an HRESULT.
 */
export function winCode(value: number): Extract<Code, {family: 'win'}> {
  const spelling = `0x${value.toString(16)}`;
  if (value <= 0xffff) return {family: 'win', kind: 'win32', value: spelling, code: value};
  const isNtstatus = value >>> 28 === 0xc;
  const facility = (value >>> 16) & (isNtstatus ? 0xfff : 0x7ff);
  const name = (isNtstatus ? ntstatusFacilities : hresultFacilities)[facility];
  return {
    family: 'win',
    kind: isNtstatus ? 'ntstatus' : 'hresult',
    value: spelling,
    severity: value >= 0x80000000 ? 'error' : 'success',
    facility,
    ...(name === undefined ? {} : {facilityName: name}),
    code: value & 0xffff,
  };
}
