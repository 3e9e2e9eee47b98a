import {describe, expect, it} from 'vitest';
import {isSpaceCode, isWordCode} from '../../src/text/index.js';

const codes = Array.from({length: 0x1_0000}, (_, code) => code);

describe('isWordCode and isSpaceCode', () => {
  it('know the characters of words that patterns know', () => {
    expect(codes.filter((code) => isWordCode(code) !== /\w/.test(String.fromCharCode(code)))).toEqual([]);
  });

  it('know the white space that patterns know', () => {
    expect(codes.filter((code) => isSpaceCode(code) !== /\s/.test(String.fromCharCode(code)))).toEqual([]);
  });

  it('know nothing behind the end of a text', () => {
    expect([isWordCode(''.charCodeAt(0)), isSpaceCode(''.charCodeAt(0))]).toEqual([false, false]);
  });
});
