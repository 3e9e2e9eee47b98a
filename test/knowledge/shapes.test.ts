import {describe, expect, it} from 'vitest';
import {indexEntry} from '../../src/entries/index.js';
import {knowledge} from '../../src/knowledge/index.js';
import {read} from '../../src/read/index.js';
import {reconcile} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';
import {pageText} from '../page-text.js';
import {brief} from './brief.js';
import {baseOf} from './page-entries.js';

function entries(markdown: string): Record<string, unknown> {
  return Object.fromEntries(baseOf(markdown).entries.map((entry) => [entry.id, brief(entry)]));
}

const explained = '\n\n{{The cause is a locked file.}}\n\n{{Close the file.}}\n';

describe('a heading', () => {
  it.each([
    ['5.7.790 Sender refused', '{{The error occurs when a sender is foreign.}}', 'smtp/5.7.790'],
    ['5.7.790: Sender refused', '{{This error means that a sender is foreign.}}', 'smtp/5.7.790'],
    ['4.5.6 Too many copies (AS780093)', '{{This error occurs when there are many copies.}}', 'smtp/4.5.6'],
  ])('%j names a code where the text below it says that it is an error', (heading, text, id) => {
    expect(Object.keys(entries(`# {{${heading}}}\n\n${text}\n`))).toEqual([id]);
    expect(entries(`# {{${heading}}}\n\n{{This chapter is about mail.}}\n`)).toEqual({});
  });

  it.each([
    ['Error 550/553 in a mail service', ['smtp/550', 'smtp/553']],
    ['Event ID 7044 in the log', ['event/unknown/7044']],
    ['Event ID 7044, source: Disk', ['event/disk/7044']],
    ['Error 1618 during setup', ['installer/1618']],
    ['Print error PR012-004', ['service/PR012-004']],
    ['Error Folder_ReadDenied', ['symbol/Folder_ReadDenied']],
    ['Getting a FolderReadDeniedException error', ['symbol/FolderReadDeniedException']],
    ['Error: The chip is off (80090030)', ['win/0x80090030']],
    ['"You may not open this drawer" error', ['message/you-may-not-open-this-drawer']],
    ['Printer error: The tray could not be found', ['message/the-tray-could-not-be-found']],
  ])('%j gives %j', (heading, ids) => {
    const found = entries(`# {{${heading}}}${explained}`);
    expect(Object.keys(found)).toEqual(ids);
    for (const id of ids)
      expect(found[id]).toEqual({title: heading, causes: ['The cause is a locked file.'], fixes: ['Close the file.']});
  });

  it.each([
    'Release 1618 of the setup',
    'Update KB5001234 has an error page',
    'Error handling: How to write a handler',
    'Do you need "SPF hard fail" any more?',
    '"Need a printer?"',
    'Errors in SharePoint and PowerShell',
    'Use "Print it" in the menu',
  ])('%j names no error', (heading) => {
    expect(entries(`# {{${heading}}}${explained}`)).toEqual({});
  });

  it('with a message and nothing that explains it gives no entry', () => {
    expect(entries('# {{"You may not open this drawer" error}}\n\n{{Drawers are grey.}}\n')).toEqual({});
  });
});

describe('a table', () => {
  it('has a header over all columns for each error, and rows of labels below it', () => {
    const group = (code: string, cause: string, fix: string): string =>
      `<tr><th colspan="2">{{${code}}}</th></tr><tr><td>{{Possible reason}}</td><td>{{${cause}}}</td></tr><tr><td>{{Resolution}}</td><td>{{${fix}}}</td></tr>`;
    const table = `# {{Devices}}\n\n<table>${group('Error code: 0x80508071', 'It is old.', 'Replace it.')}${group('Event ID: 41', 'Power was cut.', 'Plug it in.')}</table>\n`;
    expect(entries(table)).toEqual({
      'win/0x80508071': {title: 'Error code: 0x80508071', causes: ['It is old.'], fixes: ['Replace it.']},
      'event/unknown/41': {title: 'Event ID: 41', causes: ['Power was cut.'], fixes: ['Plug it in.']},
    });
  });

  it('may have cells that reach over several rows', () => {
    const table = `# {{Devices}}\n\n<table><tr><th>{{Error code}}</th><th>{{Cause}}</th><th>{{Resolution}}</th></tr>
<tr><td>0x80508071</td><td rowspan="2">{{It is old.}}</td><td>{{Replace it.}}</td></tr>
<tr><td>0x80508072</td><td>{{Repair it.}}</td></tr></table>\n`;
    expect(entries(table)).toMatchObject({
      'win/0x80508071': {causes: ['It is old.'], fixes: ['Replace it.']},
      'win/0x80508072': {fixes: ['Repair it.']},
    });
  });

  it('has labels in its cells', () => {
    expect(
      entries(
        '# {{Runs}}\n\n| {{Error code}} | {{Message}} | {{Details}} |\n|--|--|--|\n| 0x8a5fdd07 | {{Run failed}} | {{**Possible cause:** Nobody signed it.}} {{**Steps:** Sign it.}} {{Run it again.}} |\n',
      ),
    ).toEqual({
      'win/0x8a5fdd07': {
        title: 'Run failed',
        causes: ['**Possible cause:** Nobody signed it.'],
        fixes: ['**Steps:** Sign it. Run it again.'],
      },
    });
  });

  it('of messages gives one entry a row, where it says why or what to do', () => {
    const row = '| {{The drawer cannot be opened.}} | {{It is locked.}} | {{Unlock it.}} |\n';
    expect(entries(`# {{Drawers}}\n\n| {{Error message}} | {{Cause}} | {{Resolution}} |\n|--|--|--|\n${row}`)).toEqual({
      'message/the-drawer-cannot-be-opened': {
        title: 'The drawer cannot be opened.',
        causes: ['It is locked.'],
        fixes: ['Unlock it.'],
      },
    });
    expect(entries(`# {{Drawers}}\n\n| {{Error message}} | {{Colour}} | {{Size}} |\n|--|--|--|\n${row}`)).toEqual({});
  });

  it.each([
    ['HTTP error code', 'http/500'],
    ['SMTP reply code', 'smtp/500'],
  ])('below %j has codes of that protocol only', (header, id) => {
    expect(
      Object.keys(
        entries(
          `# {{Alerts}}\n\n## {{Error codes}}\n\n| {{${header}}} | {{Description}} |\n|--|--|\n| 500 | {{It failed.}} |\n`,
        ),
      ),
    ).toEqual([id]);
  });
});

describe('labels', () => {
  it('begin the parts of an explanation', () => {
    const page =
      '# {{Reports}}\n\n{{**Error Code:** 422}}\n\n{{**Cause:** It is early.}}\n\n{{**To fix this error:** Wait a day.}}\n\n{{**Error Code:** 410}}\n\n{{**Cause:** It is late.}}\n';
    expect(entries(page)).toEqual({
      'http/410': {title: '**Error Code:** 410', causes: ['**Cause:** It is late.']},
      'http/422': {
        title: '**Error Code:** 422',
        causes: ['**Cause:** It is early.'],
        fixes: ['**To fix this error:** Wait a day.'],
      },
    });
  });

  it('tell the items of a list apart, below a strong line with two spellings of a code', () => {
    expect(
      entries(
        '# {{Services}}\n\n{{**LIST_READ_FAILED (0x801c0098/-2145648488)**}}\n\n- {{**Reason**: Nobody answered.}}\n- {{**Resolution**: Ask again.}}\n\n{{**About this page**}}\n\n{{Restart the computer.}}\n',
      ),
    ).toEqual({
      'win/0x801c0098': {
        title: '**LIST_READ_FAILED (0x801c0098/-2145648488)**',
        causes: ['**Reason**: Nobody answered.'],
        fixes: ['**Resolution**: Ask again.'],
      },
    });
  });

  it('may name the error themselves', () => {
    expect(
      entries(
        '# {{Setup}}\n\n{{**It cannot be installed, 0x80cf4091:** The key has expired.}} {{Download the key again.}}\n',
      ),
    ).toEqual({
      'win/0x80cf4091': {
        title: '**It cannot be installed, 0x80cf4091:** The key has expired.',
        meaning: ['**It cannot be installed, 0x80cf4091:** The key has expired.'],
        fixes: ['Download the key again.'],
      },
    });
  });
});

describe('a quoted error', () => {
  it('stands behind the word error', () => {
    expect(
      Object.keys(
        entries(
          '# {{Mail}}\n\n{{Mail is fast.}}\n\n{{**Error**: reason: 550 5.7.791 Access denied.}}\n\n{{If you receive this error, remove the sender.}}\n',
        ),
      ),
    ).toEqual(['smtp/5.7.791']);
  });

  it('stands in a block quote, up to the next one', () => {
    expect(
      entries(
        '# {{Mail}}\n\n{{Mail is fast.}}\n\n> 450 4.7.91 Busy\n\n{{Wait an hour.}}\n\n> {{450 4.7.92 Very busy}}\n\n{{Wait a day.}}\n',
      ),
    ).toEqual({
      'smtp/4.7.91': {title: 'Mail', examples: ['«450 4.7.91 Busy»'], fixes: ['Wait an hour.']},
      'smtp/4.7.92': {title: 'Mail', examples: ['450 4.7.92 Very busy'], fixes: ['Wait a day.']},
    });
  });

  it('shares a fix with the others of its list, and its text in the locale comes from the translation', () => {
    const body = [
      '# {{Cables|Kablar}}',
      '{{You receive one of the following error messages:|Du får något av följande felmeddelanden:}}',
      '- {{"The server cannot be found."|"Det går inte att hitta servern."}}\n- {{"The line was lost."|”Linjen bröts.”}}',
      '{{To fix this, check the cable.|Kontrollera kabeln för att åtgärda detta.}}',
    ].join('\n\n');
    const page = read(pageText(body, {locale: 'sv-SE'}), {file: 'sv-SE/a.md'});
    const [entry, ...others] = knowledge(reconcile([page], {locales}), {locales}).entries;
    expect(others).toEqual([]);
    expect(entry && brief(entry)).toMatchObject({fixes: ['To fix this, check the cable.']});
    expect(entry?.codes).toEqual([
      {
        family: 'message',
        text: 'The server cannot be found.',
        translations: {'sv-SE': 'Det går inte att hitta servern.'},
      },
      {family: 'message', text: 'The line was lost.', translations: {'sv-SE': 'Linjen bröts.'}},
    ]);
    expect(entry && indexEntry(entry, [], 'x.json').messages).toEqual({
      'en-US': ['The server cannot be found.', 'The line was lost.'],
      'sv-SE': ['Det går inte att hitta servern.', 'Linjen bröts.'],
    });
  });

  it('is explained from its symptom to its solution, and not by the rest of the page', () => {
    expect(
      entries(`# {{Installing a press}}

> {{Try it.}}

## {{Troubleshooting the press}}

{{**Symptom:** You get the following error message:}}

\`\`\`
request failed, status: HTTP/1.1 409 Conflict
\`\`\`

{{**Solution:**}}

1. {{Stop the press.}}

{{**Symptom:** The paper is wet.}}

{{**Solution:**}}

1. {{Dry it.}}
`),
    ).toEqual({
      'http/409': {
        title: 'Troubleshooting the press',
        meaning: ['**Symptom:** You get the following error message:'],
        examples: ['«request failed, status: HTTP/1.1 409 Conflict»'],
        fixes: ['1. Stop the press.'],
        leads: ['fixes: **Solution:**'],
      },
    });
  });

  it('with a common code and more words is a message, and the code is related', () => {
    const found = baseOf(
      '# {{Logging stays off}}\n\n{{You get this message when you switch it on:}}\n\n```\nStatus code: 504 Exception: you may not change the tenant\n```\n\n{{To fix this:}}\n\n1. {{Run the cmdlet.}}\n',
    ).entries;
    expect(found.map(({id, related}) => [id, related])).toEqual([
      ['message/status-code-504-exception-you-may-not-change-the-tenant', [{code: 'HTTP 504', relation: 'see-also'}]],
    ]);
  });

  it('with a common code and its phrase alone is that code, in the context of its page', () => {
    const [entry] = baseOf(
      '---\nms.prod: portal\naudience: Admin\n---\n# {{The portal}}\n\n{{If you see "Error 500" or "Internal Server Error", the portal is busy.}}\n\n{{To fix this, wait.}}\n',
    ).entries;
    expect(entry?.id).toBe('http/500');
    expect(entry?.context).toEqual({products: ['portal'], audience: 'Admin'});
    expect(entry && brief(entry)).toMatchObject({fixes: ['To fix this, wait.']});
  });
});

describe('sentences', () => {
  const below = (lines: string): unknown => entries(`# {{Error code 0x80070491}}\n\n${lines}`)['win/0x80070491'];

  it('before numbered steps may say what to do themselves', () => {
    expect(
      below(
        '{{If it goes on, quit the client and empty the cache by doing the following:}}\n\n1. {{Close it.}}\n2. {{Delete all.}}\n',
      ),
    ).toMatchObject({
      fixes: [
        [
          'If it goes on, quit the client and empty the cache by doing the following: #',
          '1. Close it.',
          '2. Delete all.',
        ],
      ],
    });
  });

  it('that only point elsewhere are pointers, whatever words they have', () => {
    expect(
      below(
        '{{To understand the cause and the solution, see [Hops](hops.md).}}\n\n{{To remove the block, you need to explain the cause.}}\n',
      ),
    ).toMatchObject({
      seeAlso: ['To understand the cause and the solution, see [Hops](hops.md).'],
      fixes: ['To remove the block, you need to explain the cause.'],
    });
  });

  it('introduce a list without a colon', () => {
    expect(below('{{Below are a few things that may fix the jam.}}\n\n- {{Sign out.}}\n')).toMatchObject({
      fixes: ['Sign out.'],
      leads: ['fixes: Below are a few things that may fix the jam.'],
    });
  });

  it('of a list of causes may end in what to do', () => {
    expect(
      below(
        '{{This error can occur in the following scenarios:}}\n\n- {{The token has expired.}} {{Renew it.}}\n- {{The clock is wrong.}}\n',
      ),
    ).toMatchObject({causes: ['The token has expired.', 'The clock is wrong.'], fixes: ['Renew it.']});
  });

  it('may be counted by letters', () => {
    expect(
      below(
        '{{To fix this:}}\n\n1. {{Open it.}}\n\n   {{a. Select one.}}\n   {{b. Save it.}}\n\n2. {{Do this:}}\n   a. {{Wait.}}\n   b. {{Try it.}}\n',
      ),
    ).toMatchObject({
      fixes: [
        ['1. Open it. #', '1. a. Select one.', '2. b. Save it.'],
        ['2. Do this: #', '1. Wait.', '2. Try it.'],
      ],
    });
    expect(below('{{To fix this:}}\n\n1. {{Open it.}} {{a. Select one.}}\n')).toMatchObject({
      fixes: ['1. Open it. a. Select one.'],
    });
  });

  it('inside a quotation tell nobody what to do', () => {
    expect(
      entries(
        '# {{Files}}\n\n{{You may receive this error message:}}\n\n{{"The file is locked.}} {{Close the file."}}\n\n{{To fix this, wait.}}\n',
      ),
    ).toEqual({
      'message/the-file-is-locked-close-the-file': {
        title: 'Files',
        meaning: ['You may receive this error message:'],
        examples: ['"The file is locked. Close the file."'],
        fixes: ['To fix this, wait.'],
      },
    });
  });
});
