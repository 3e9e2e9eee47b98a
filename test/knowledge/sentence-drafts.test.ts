import {describe, expect, it} from 'vitest';
import {brief} from './brief.js';
import {baseOf} from './page-entries.js';

function entries(markdown: string): unknown[] {
  return baseOf(markdown).entries.map((entry) => [entry.id, brief(entry)]);
}

const explained = {
  title: 'Files cannot be opened',
  meaning: ['When you open a file, you receive error 0x80070020.'],
  causes: ['Somebody else has it open.'],
  fixes: ['Wait.'],
  leads: ['meaning: Symptoms', 'causes: Cause', 'fixes: Resolution'],
};

describe('an error that a page quotes', () => {
  it('is explained by the sections around its symptoms', () => {
    const lines = `
# {{Files cannot be opened}}

## {{Symptoms}}

{{When you open a file, you receive error 0x80070020.}}

## {{Cause}}

{{Somebody else has it open.}}

## {{Resolution}}

{{Wait.}}
`;
    expect(entries(lines)).toEqual([['win/0x80070020', explained]]);
    expect(entries(lines.replace(/## \{\{(.*?)\}\}/g, '{{**$1**}}'))).toEqual([
      ['win/0x80070020', {...explained, leads: explained.leads.map((lead) => lead.replace(/: (.*)/, ': **$1**'))}],
    ]);
  });

  it('may stand in a block of code, which nobody translates', () => {
    expect(
      entries(
        '# {{Mail comes back}}\n\n{{The report says:}}\n\n```\n550 5.7.708 Service unavailable\n```\n\n{{To fix this, verify the account.}}\n',
      ),
    ).toEqual([
      [
        'smtp/5.7.708',
        {
          title: 'Mail comes back',
          fixes: ['To fix this, verify the account.'],
          examples: ['«550 5.7.708 Service unavailable»'],
        },
      ],
    ]);
  });

  it('has the paragraph that quotes it, and the list and the notes after it', () => {
    expect(
      entries(`
# {{Forwarding}}

{{Forwarding is easy.}}

{{If you get the error "550 5.7.520 Access denied", do this:}}

1. {{Open the policy.}}

> [!NOTE]
> {{It takes an hour.}}

{{Rules are another way.}}
`),
    ).toEqual([
      [
        'smtp/5.7.520',
        {
          title: 'Forwarding',
          fixes: ['1. Open the policy.'],
          notes: ['It takes an hour.'],
          leads: ['fixes: If you get the error "550 5.7.520 Access denied", do this:'],
        },
      ],
    ]);
  });

  it.each([
    ['in passing', '{{You may have seen error 0x80070020 before.}}'],
    [
      'without a person',
      '{{The service answers HTTP 429 or error 0x80070020, and the request fails.}} {{Restart it.}}',
    ],
    ['as a status that anything has', '{{If you get HTTP 404, restart it.}}'],
    ['as a version', '{{If you get version 4.7.2, restart it.}}'],
  ])('is none %s', (_, text) => {
    expect(entries(`# {{Notes}}\n\n${text}\n`)).toEqual([]);
  });
});
