import {describe, expect, it} from 'vitest';
import {brief} from './brief.js';
import {baseOf} from './page-entries.js';

function entries(markdown: string): unknown[] {
  return baseOf(markdown).entries.map((entry) => [entry.id, brief(entry)]);
}

describe('a list of codes', () => {
  it('gives an entry for each item, with what stands below it', () => {
    expect(
      entries(`
# {{Upload errors}}

- {{**0x80070005**: You may not write here.}} {{Ask the owner.}}
- {{\`HTTP 413\`}}
  - {{The file is too large.}}
  - {{Split it.}}
- {{AADSTS90002 - The tenant is gone.}}
`),
    ).toEqual([
      ['aadsts/90002', {title: 'AADSTS90002', meaning: ['AADSTS90002 - The tenant is gone.']}],
      ['http/413', {title: '`HTTP 413`', other: ['The file is too large.', 'Split it.']}],
      ['win/0x80070005', {title: '**0x80070005**: You may not write here.', fixes: ['Ask the owner.']}],
    ]);
  });

  it('takes paragraphs that begin with a code', () => {
    expect(entries('# {{Errors}}\n\n{{Error 404: The page is gone.}} {{Restore it.}}\n\n{{Nothing else.}}\n')).toEqual([
      ['http/404', {title: 'Error 404: The page is gone.', fixes: ['Restore it.']}],
    ]);
  });

  it.each([
    '- {{404 errors are logged every day.}}',
    '- {{4.7.2: a version}}',
    '- {{0x80070005}}',
    '- {{The code 0x80070005: it is one.}}',
    '1. {{5.7.1: see there}}',
  ])('is not %j', (line) => {
    expect(entries(`# {{News}}\n\n${line}\n`)).toEqual([]);
  });
});
