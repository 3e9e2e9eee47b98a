import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {codesOf, families} from '../../src/codes/index.js';
import {locales} from '../check/locales.js';

const {find: findCodes, scan: scanCodes} = codesOf(families, locales.values());

const ids = (text: string, context?: string): string[] => findCodes(text, context).map(({id}) => id);

describe('codes of all families', () => {
  it.each([
    // SMTP: spellings, ranges, wildcards.
    ['4.5.1 4.4.62', ['smtp/4.4.62']],
    ['451 4-4.395 Target host responded with error', ['smtp/4.4.395']],
    ['451-4.7.23 The sending address has no PTR record', ['smtp/4.7.23']],
    ['550 5.7.606-649 Access denied, banned sending IP', ['smtp/5.7.606-649']],
    ['NDR error codes 5.7.501-5.7.503', ['smtp/5.7.501-503']],
    ['error codes 5.7.700 through 5.7.750', ['smtp/5.7.700-750']],
    ['550 5.7.7xx Tenant has exceeded its threshold', ['smtp/5.7.7xx']],
    ['Error 5.7.X', ['smtp/5.7.x']],
    ['Fix email delivery issues for error codes 451 4.7.500-699 and 550 5.7.700', ['smtp/4.7.500-699', 'smtp/5.7.700']],
    ['SMTP reply 550 or 554', ['smtp/550', 'smtp/554']],
    // The token service.
    ['AADSTS50011: The reply URL', ['aadsts/50011']],
    ['aadsts 700016 and AADSTS-90002', ['aadsts/700016', 'aadsts/90002']],
    ['You cannot sign in: error code 53003', ['aadsts/53003']],
    // Windows.
    ['Error CAA20003', ['win/0xcaa20003']],
    ['Fix 0x8004DE40 error', ['win/0x8004de40']],
    ['Access denied (0x80070005)', ['win/0x80070005']],
    ['Error code: 0x00000005', ['win/0x5']],
    ['STOP 0x0000007B', ['win/0x7b']],
    ['error code 80070005', ['win/0x80070005']],
    ['error -2147024891', ['win/0x80070005']],
    ['4c7 error in an app', ['win/0x4c7']],
    ['System error 53 has occurred', ['win/0x35']],
    ['0xC0000005', ['win/0xc0000005']],
    // HTTP.
    ['Error 404: File not found', ['http/404']],
    ['HTTP error 503 when you open a mailbox', ['http/503']],
    ['HTTP status 503 in an email client', ['http/503']],
    ['a 401 or 403 error', ['http/401', 'http/403']],
    ['400 Bad Request or 403 Forbidden: Is it allowed?', ['http/400', 'http/403']],
    ['HTTP Error 500.19 - Internal Server Error', ['http/500.19']],
    ['Status code: 429', ['http/429']],
    ['The remote server returned an error: (401) Unauthorized.', ['http/401']],
    ['503 server busy error', ['http/503']],
    // The installer.
    ['Error 147-0 when you open Office', ['office-setup/147-0']],
    ['Error code 30125-4 or 30125-1011 when installing', ['office-setup/30125-4', 'office-setup/30125-1011']],
    ['Something went wrong 30016-4', ['office-setup/30016-4']],
    ['Error code 0-1018 when you install Office', ['office-setup/0-1018']],
    ['Error code 30088-26 (2)', ['office-setup/30088-26']],
    // Sockets.
    ['Winsock error 10061', ['winsock/10061']],
    ['Socket error code 10060', ['winsock/10060']],
    ['WSAECONNRESET', ['winsock/10054']],
    ['Could not connect, error 10061', ['winsock/10061']],
    ['450 4.4.316 Connection refused [Message=Socket error code 10061]', ['smtp/4.4.316', 'winsock/10061']],
  ])('are found in %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    'Install version 74.0.3729.136',
    'Errors since 12/05/2020 and 2020-05-12',
    'Error on host 10.0.5.71',
    'Chapter 5.7.1',
    'Set the value to 0x00000001',
    'dword:0x80000001',
    'Set it to 0xffffffff',
    '2FA error',
    'a b2b error',
    'Windows 10 error',
    'The page has 404 visitors',
    'Room 503',
    'error 450',
    'port 443',
    'error 999',
    'ZIP 30301-1234',
    'Call 30125-4567',
    'error 0-1 in a match',
    'Error code 10061 of the printer',
    'error 3-2 in a game',
    'error code 53003 of a printer',
    'item 10061',
    'KB5001234',
    'error AADSTS',
    'https://example.com/0x80070005/404',
    '```',
  ])('are not found in %j', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each([
    ['5.1.1, 5.1.10', 'NDR codes', ['smtp/5.1.1', 'smtp/5.1.10']],
    ['5.1.1', 'Versions', []],
    ['404', 'HTTP status', ['http/404']],
    ['404', 'Visitors', []],
    ['50011', 'AADSTS error', ['aadsts/50011']],
    ['50011', 'Error', []],
    ['10061', 'Winsock', ['winsock/10061']],
    ['Details of 404', 'HTTP status', []],
    ['30125-4', 'Error code', ['office-setup/30125-4']],
  ])('%j below %j are %j', (text, context, expected) => {
    expect(ids(text, context)).toEqual(expected);
  });

  it('are taken apart', () => {
    const codeOf = (text: string): unknown => findCodes(text)[0]?.code;
    expect(codeOf('0x8004de40')).toEqual({
      family: 'win',
      kind: 'hresult',
      value: '0x8004de40',
      severity: 'error',
      facility: 4,
      facilityName: 'itf',
      code: 0xde40,
    });
    expect(codeOf('0xC0350005')).toEqual({
      family: 'win',
      kind: 'ntstatus',
      value: '0xc0350005',
      severity: 'error',
      facility: 53,
      facilityName: 'hypervisor',
      code: 5,
    });
    expect(codeOf('0xD0000022')).toMatchObject({kind: 'hresult', facility: 0, code: 0x22});
    expect(codeOf('error 0x4c7')).toEqual({family: 'win', kind: 'win32', value: '0x4c7', code: 1223});
    expect(codeOf('HTTP 500.19')).toEqual({
      family: 'http',
      status: 500,
      substatus: 19,
      phrase: 'Internal Server Error',
    });
    expect(codeOf('error 30125-1011')).toEqual({family: 'office-setup', stage: 30125, detail: 1011});
    expect(codeOf('winsock 10061')).toEqual({
      family: 'winsock',
      number: 10061,
      name: 'WSAECONNREFUSED',
      meaning: 'connection refused',
    });
    expect(codeOf('550 5.7.7xx')).toEqual({
      family: 'smtp',
      reply: 550,
      enhanced: [5, 7, 700],
      enhancedTo: 799,
      class: 'permanent failure',
      subject: 'security or policy status',
    });
    expect(codeOf('NDR 5.7.23')).toMatchObject({detail: 'SPF validation failed'});
  });

  it('are found at their place, whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('450 4.4.316', '0x8004de40', 'AADSTS50011', 'WSAECONNREFUSED'),
        fc.constantFrom('错误代码：', 'Ошибка «', '(', '=', 'x: '),
        fc.constantFrom('。', '»', ')', '', ', 3'),
        (code, before, after) => {
          const [found] = scanCodes(before + code + after).filter(({named}) => named);
          expect((before + code + after).slice(found?.start, found?.end)).toBe(code);
        },
      ),
    );
  });
});
