import {describe, expect, it} from 'vitest';
import {codesOf, families} from '../../src/codes/index.js';
import {locales} from '../check/locales.js';

const {find: findCodes} = codesOf(families, locales.values());

function texts(text: string): string[] {
  return findCodes(text).map((found) => `${found.id} ${found.text}`);
}

describe('smtp', () => {
  it('takes a code apart and names class and subject', () => {
    expect(findCodes('Error code: 450 4.4.316 Connection refused')).toEqual([
      {
        id: 'smtp/4.4.316',
        code: {
          family: 'smtp',
          reply: 450,
          enhanced: [4, 4, 316],
          class: 'persistent transient failure',
          subject: 'network and routing status',
        },
        text: '450 4.4.316',
        transient: true,
        start: 12,
        end: 23,
        named: true,
      },
    ]);
    expect(findCodes('SMTP error 550')).toMatchObject([
      {id: 'smtp/550', code: {family: 'smtp', reply: 550}, text: '550', transient: false},
    ]);
  });

  it.each([
    ['550 5.7.1 Unable to relay', ['smtp/5.7.1 550 5.7.1']],
    ['Bounce “550-5.1.10”', ['smtp/5.1.10 550 5.1.10']],
    ['status 451 #4.7.500', ['smtp/4.7.500 451 4.7.500']],
    ['How do I fix error code 450 4.4.312?', ['smtp/4.4.312 450 4.4.312']],
    ['Fix delivery issues for error code 5.7.23', ['smtp/5.7.23 5.7.23']],
    ['Fix NDR error “5.1.10”', ['smtp/5.1.10 5.1.10']],
    ['Resolve the 5.7.1 error', ['smtp/5.7.1 5.7.1']],
    ['5.7.136 NDR after a migration', ['smtp/5.7.136 5.7.136']],
    ['5.7.136 errors in a hybrid deployment', ['smtp/5.7.136 5.7.136']],
    [
      'Error codes 4.4.312, 4.4.315 and 4.4.316',
      ['smtp/4.4.312 4.4.312', 'smtp/4.4.315 4.4.315', 'smtp/4.4.316 4.4.316'],
    ],
    ['450&nbsp;4.4.316 and error 4.4.316', ['smtp/4.4.316 450 4.4.316']],
    ['Email bounces with error 554', ['smtp/554 554']],
    ['NDR code 421', ['smtp/421 421']],
  ])('finds the codes of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    'Install version 4.7.2',
    'Error when installing .NET Framework 4.7.2',
    'Errors in Exchange 5.5.1',
    '4.4.1 Error handling',
    '4.5.1 Error codes',
    'Chapter 4.4.316',
    'Error at 10.4.4.31',
    'Error 4.4.31.6',
    'Error on 4.5.2018',
    'Error 4.4.3160',
    'Error 450',
    'SMTP uses port 587',
    'A mailbox with 450 messages',
    'Success: status 2.1.5',
    'Error code 4.9.1',
    'https://example.com/error/4.4.316/code',
    'error-5.7.1-file',
    '',
  ])('finds nothing in %j', (text) => {
    expect(texts(text)).toEqual([]);
  });
});
