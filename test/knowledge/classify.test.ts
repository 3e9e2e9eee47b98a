import {describe, expect, it} from 'vitest';
import {knowledge} from '../../src/knowledge/index.js';
import {brief} from './brief.js';
import {buildArticle} from './build-article.js';
import {locales} from '../check/locales.js';

function entryOf(lines: string): Record<string, unknown> {
  const [entry] = knowledge([buildArticle(`## Error code: 450 4.4.1 Gone\n${lines}`)], {locales}).entries;
  if (!entry) throw new Error('Expected an entry');
  const {title, ...rest} = brief(entry);
  expect(title).toBe('Error code: 450 4.4.1 Gone');
  return rest;
}

describe('the section of an error', () => {
  it('has a meaning, a list of causes and its lead', () => {
    expect(
      entryOf(`
This error means that the host is gone. ¶ The log says more. ¶ The possible causes are:
- The host is down. ¶ Its power is off.
- A firewall drops the connection.`),
    ).toEqual({
      meaning: ['This error means that the host is gone.', 'The log says more.'],
      causes: ['The host is down. Its power is off.', 'A firewall drops the connection.'],
      leads: ['causes: The possible causes are:'],
    });
  });

  it('takes a list of examples after the explanation as causes, an error text as an example', () => {
    expect(
      entryOf(
        'The details explain it. ¶ For example:\n- The host is down.\nYou see the following error message:\n- Host is gone',
      ),
    ).toEqual({
      meaning: ['The details explain it.'],
      causes: ['The host is down.'],
      examples: ['Host is gone'],
      leads: ['causes: For example:', 'examples: You see the following error message:'],
    });
  });

  it('finds causes and fixes in prose', () => {
    expect(
      entryOf(`
The host is gone. ¶ A likely cause is a firewall. ¶ Many block port 25. ¶ Or, this is by design.
Find out which cause applies. ¶ For example, look at the log. ¶ The log has dates.
If the host (for example, a rented one) is not yours, you need to ask its owner.
If it is rented, the owner has to look.
Nobody knows more.`),
    ).toEqual({
      meaning: ['The host is gone.'],
      causes: ['A likely cause is a firewall. Many block port 25.', 'Or, this is by design.'],
      fixes: [
        'Find out which cause applies. For example, look at the log. The log has dates.',
        'If the host (for example, a rented one) is not yours, you need to ask its owner.',
        'If it is rented, the owner has to look.',
      ],
      other: ['Nobody knows more.'],
    });
  });

  it('reads a list without a lead by its items', () => {
    expect(entryOf('- Restart the host.\n- If it is off, turn it on.\n- The host has a switch.')).toEqual({
      fixes: ['Restart the host.', 'If it is off, turn it on.', 'The host has a switch.'],
    });
    expect(entryOf('- Caused by heat.\n- Due to rain.')).toEqual({causes: ['Caused by heat.', 'Due to rain.']});
    expect(entryOf('- Red\n- Green')).toEqual({other: ['Red', 'Green']});
  });

  it('joins numbered steps with the fix before them', () => {
    expect(
      entryOf('To fix this, open the port. ¶ Follow these steps:\n1. Open the console.\n2. Select **Port**.'),
    ).toEqual({
      fixes: [
        ['To fix this, open the port. Follow these steps: #', 'Open the console.', 'Select **Port**.'].map(
          (text, index) => (index === 0 ? text : `${index}. ${text}`),
        ),
      ],
    });
  });

  it('does not join them with what is no fix, or not directly before them', () => {
    const steps = '1. Open the console.\n2. Select **Port**.';
    const items = ['1. Open the console.', '2. Select **Port**.'];
    expect(entryOf(`To fix this, open the port.\nThe port is 25.\n${steps}`)).not.toMatchObject({
      fixes: [['To fix this, open the port. #', ...items.map((_, index) => items[index])]],
    });
    expect(entryOf(`- Restart the host.\n- Open the port.\n${steps}`)).toEqual({
      fixes: ['Restart the host.', ['Open the port. #', ...items]],
    });
  });

  it('takes what only points to other pages apart, and nothing that says more', () => {
    expect(entryOf('The host is gone.\nSee [the guide](guide.md).')).toEqual({
      meaning: ['The host is gone.'],
      seeAlso: ['See [the guide](guide.md).'],
    });
    expect(entryOf('The host is gone.\nSee [the guide](guide.md). ¶ The host is old.').seeAlso).toBeUndefined();
    expect(entryOf('The host is gone.\nNOTE> See [the guide](guide.md).').seeAlso).toBeUndefined();
  });

  it('takes alerts and notes as notes', () => {
    expect(
      entryOf(
        'NOTE> It may take a day.\n**Note**: Not for guests.\nNote that the log is late.\nNOTE> Needed are:\n- NOTE> a key',
      ),
    ).toEqual({
      notes: [
        'It may take a day.',
        '**Note**: Not for guests.',
        'Note that the log is late.',
        ['Needed are:', 'a key'],
      ],
    });
  });
});

describe('a subsection', () => {
  it('of fixes gives items with their steps in order', () => {
    expect(
      entryOf(`
### How do I fix error code 450 4.4.1?
Do one of these things:
- Look at the console. ¶ Then do this:
  1. Open it.
  2. Select the host and do one of these:
    - Delete it.
    - Disable it.
  **Note**: This takes an hour.
- Ask the owner.
Wait for a day.`),
    ).toEqual({
      fixes: [
        [
          'Look at the console. Then do this: **Note**: This takes an hour. #',
          'Open it.',
          ['Select the host and do one of these:', 'Delete it.', 'Disable it.'],
        ],
        'Ask the owner.',
        'Wait for a day.',
      ],
      leads: ['fixes: How do I fix error code 450 4.4.1?', 'fixes: Do one of these things:'],
    });
  });

  it('keeps the numbers of a numbered list', () => {
    expect(entryOf('### Resolution\n1. Open it.\n2. Close it.')).toEqual({
      fixes: ['1. Open it.', '2. Close it.'],
      leads: ['fixes: Resolution'],
    });
  });

  it.each([
    ['Resolution', 'fixes'],
    ['Workaround', 'fixes'],
    ['What can I do?', 'fixes'],
    ['Cause', 'causes'],
    ['Why does this happen?', 'causes'],
    ['Examples', 'examples'],
    ['Important', 'notes'],
    ['Before you begin', 'prerequisites'],
    ['System requirements', 'prerequisites'],
    ['See also', 'seeAlso'],
    ['For more information', 'seeAlso'],
  ])('headed %j gives %s', (heading, field) => {
    expect(entryOf(`### ${heading}\nSome text.`)).toEqual({[field]: ['Some text.'], leads: [`${field}: ${heading}`]});
  });

  it('of the meaning is prose, its lists included', () => {
    expect(entryOf('### Symptoms\nYou see this:\n- A light\n- A sound')).toEqual({
      meaning: ['You see this:', 'A light', 'A sound'],
      leads: ['meaning: Symptoms'],
    });
  });

  it('about several things is read sentence by sentence', () => {
    expect(entryOf('### Causes and solutions\nThis is caused by heat.\nOpen a window.\nNice weather.')).toEqual({
      causes: ['This is caused by heat.'],
      fixes: ['Open a window.'],
      other: ['Nice weather.'],
      leads: ['other: Causes and solutions'],
    });
  });

  it('with an unknown heading stays together', () => {
    expect(entryOf('### Background\nHosts are old.\n- One\n- Two\n#### History\nLong.')).toEqual({
      other: [['Background', 'Hosts are old.', 'One', 'Two', ['History', 'Long.']]],
    });
    expect(entryOf('### Verify the port\n1. Open it.\n2. Close it.')).toEqual({
      fixes: [['Verify the port #', '1. Open it.', '2. Close it.']],
    });
    expect(entryOf('### Resolution\n#### Option 1: the port\nOpen it.\n#### Solution 2\nAsk.')).toEqual({
      fixes: [
        ['Option 1: the port', 'Open it.'],
        ['Solution 2', 'Ask.'],
      ],
      leads: ['fixes: Resolution'],
    });
  });

  it('gives rows of a table as items', () => {
    expect(entryOf('### Cause\n| Part | Problem |\n| Fan | Broken |\n| Disk | Full |')).toEqual({
      causes: ['Fan Broken', 'Disk Full'],
      leads: ['causes: Cause', 'causes: Part', 'causes: Problem'],
    });
  });

  it('may be empty', () => {
    expect(entryOf('### Resolution\n### Cause')).toEqual({leads: ['fixes: Resolution', 'causes: Cause']});
  });
});

describe('literal text', () => {
  it('goes with the item before it', () => {
    expect(entryOf('### Resolution\n- Run this:\n  ```\n  Get-Host\n  ```\n- Wait.\n```\nStop-Host\n```')).toEqual({
      fixes: ['Run this:«  Get-Host»', 'Wait.«Stop-Host»'],
      leads: ['fixes: Resolution'],
    });
  });

  it('is an example where it names the error, and nothing where it is no code', () => {
    expect(entryOf('The host is gone.\n! 450 4.4.1 Host gone away\n! plain text of version 4.4.1')).toEqual({
      meaning: ['The host is gone.'],
      examples: ['«450 4.4.1 Host gone away»'],
    });
  });
});
