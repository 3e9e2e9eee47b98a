import {describe, expect, it} from 'vitest';
import {brief} from './brief.js';
import {baseOf} from './page-entries.js';

function entries(markdown: string): unknown[] {
  return baseOf(markdown).entries.map((entry) => [entry.id, brief(entry)]);
}

describe('a table of codes', () => {
  it('gives an entry for each row, its columns sorted by their headers', () => {
    expect(
      entries(`
# {{Error codes of the gate}}

| {{Status code}} | {{Message}} | {{What it means}} | {{Possible cause}} | {{Resolution}} | {{Additional information}} |
| --- | --- | --- | --- | --- | --- |
| 5.1.10 | {{Nobody here}} | {{The address is unknown.}} | {{A typo.}} | {{Correct the address.}} {{Then send again.}} | {{Since 2016.}} |
| 4.7.500-699 | {{Busy}} | {{The sender is slowed down.}} | {{Too much mail.}} | {{Wait.}} | |
`),
    ).toEqual([
      [
        'smtp/4.7.500-699',
        {title: 'Busy', meaning: ['The sender is slowed down.'], causes: ['Too much mail.'], fixes: ['Wait.']},
      ],
      [
        'smtp/5.1.10',
        {
          title: 'Nobody here',
          meaning: ['The address is unknown.'],
          causes: ['A typo.'],
          fixes: ['Correct the address. Then send again.'],
          notes: ['Since 2016.'],
        },
      ],
    ]);
  });

  it('may name its codes in a pair, in code, several in a cell, with a bar in code beside them', () => {
    expect(
      entries(`
# {{Errors}}

| {{Error code}} | {{Description}} |
|---|---|
| {{0x80070005 access denied}} | {{Nobody may.}} |
| \`0x80070020\`, 0x80070021 | {{Run \`a|b\` and look.}} |
`),
    ).toEqual([
      ['win/0x80070005', {title: '0x80070005 access denied', meaning: ['Nobody may.']}],
      ['win/0x80070020', {title: 'Run `a|b` and look.', meaning: ['Run `a|b` and look.']}],
      ['win/0x80070021', {title: 'Run `a|b` and look.', meaning: ['Run `a|b` and look.']}],
    ]);
  });

  it('takes the sentences of cells with their units, and text outside pairs without one', () => {
    const [entry] = baseOf(
      '# {{Errors}}\n\n| {{Error code}} | {{Fix}} | {{Cause}} |\n|---|---|---|\n| 30088-4 | {{Restart.}} | Heat |\n',
    ).entries;
    expect(entry?.fixes[0]?.statements).toMatchObject([{source: 'Restart.', texts: {'sv-SE': {text: '‹Restart.›'}}}]);
    expect(entry?.causes[0]?.statements).toMatchObject([{source: 'Heat', texts: {}}]);
  });

  it('takes a column that nothing is known of for the meaning where no other one is it', () => {
    const table = (first: string): string =>
      `# {{Errors}}\n\n| {{Error code}} | {{${first}}} | {{Team}} |\n|---|---|---|\n| 30088-4 | {{Heat.}} | {{Ours.}} |\n`;
    expect(entries(table('Meaning'))).toEqual([
      ['office-setup/30088-4', {title: 'Heat.', meaning: ['Heat.'], other: ['Ours.']}],
    ]);
    expect(entries(table('Cause'))).toEqual([
      ['office-setup/30088-4', {title: 'Ours.', meaning: ['Ours.'], causes: ['Heat.']}],
    ]);
  });

  it('is read in HTML too', () => {
    expect(
      entries(`
# {{Sign-in errors}}

<table>
<tr><th>{{AADSTS error}}</th><th>{{Remediation}}</th></tr>
<tr><td><b>50011</b></td><td>{{Add the address.}}</td></tr>
<tr><td>70001</td><td>{{Register the app.}}</td></tr>
</table>
`),
    ).toEqual([
      ['aadsts/50011', {title: '50011', fixes: ['Add the address.']}],
      ['aadsts/70001', {title: '70001', fixes: ['Register the app.']}],
    ]);
  });

  it('adds to what a section of the page says about the code', () => {
    const [entry, ...rest] = baseOf(`
# {{Errors}}

| {{Error code}} | {{Fix}} |
|---|---|
| 30088-4 | {{Restart.}} |

## {{Error code 30088-4}}

{{It means that something is in the way.}}
`).entries;
    expect(rest).toEqual([]);
    expect(entry && brief(entry)).toEqual({
      title: 'Error code 30088-4',
      meaning: ['It means that something is in the way.'],
      fixes: ['Restart.'],
      leads: ['title: 30088-4'],
    });
  });

  it.each([
    ['versions', '| {{Version}} | {{Fixes}} |\n|---|---|\n| 4.7.2 | {{Errors on start.}} |'],
    ['chapters', '| {{Chapter}} | {{Content}} |\n|---|---|\n| 4.4.316 | {{Error codes.}} |'],
    ['addresses', '| {{Address}} | {{Error}} |\n|---|---|\n| 40.92.0.0 | {{None.}} |'],
    ['numbers', '| {{Users}} | {{Errors}} |\n|---|---|\n| 404 | {{Few.}} |'],
    ['dates', '| {{Date}} | {{Error}} |\n|---|---|\n| 4.5.2018 | {{Down.}} |'],
    ['codes that nothing is said about', '| {{Error code}} | {{Fix}} |\n|---|---|\n| 30088-4 | |'],
  ])('is no table of %s', (_, table) => {
    expect(entries(`# {{Errors}}\n\n${table}\n`)).toEqual([]);
  });
});
