import {describe, expect, it} from 'vitest';
import {brief} from './brief.js';
import {baseOf} from './page-entries.js';

function entries(markdown: string): Record<string, unknown> {
  return Object.fromEntries(baseOf(markdown).entries.map((entry) => [entry.id, brief(entry)]));
}

describe('below the heading of an error', () => {
  const below = (lines: string): unknown => Object.values(entries(`# {{Error code: 450 4.4.1 Gone}}\n\n${lines}\n`))[0];

  it('a section that says how something is done has the fixes, but not one that says how to tell', () => {
    const steps = '\n\n{{Two things are needed.}}\n\n1. {{Paint the door.}}\n2. {{The bell rings.}}';
    expect(below(`## {{How to get the host back}}${steps}`)).toMatchObject({
      fixes: ['Two things are needed.', '1. Paint the door.', '2. The bell rings.'],
    });
    expect(below(`## {{How to tell hosts apart}}${steps}`)).not.toHaveProperty('fixes');
  });

  it('a section of any other name is sorted where its sentences say what they are', () => {
    expect(
      below('## {{Hosts on loan}}\n\n{{The problem is that nobody pays.}}\n\n### {{Solution}}\n\n{{Pay the bill.}}'),
    ).toMatchObject({causes: ['The problem is that nobody pays.'], fixes: ['Pay the bill.']});
  });

  it('texts of errors in a list are examples, and the condition before them is the cause', () => {
    expect(
      below('{{If the rent is late, mail is returned with one of these replies:}}\n\n- {{550 5.7.1 Pay first}}'),
    ).toEqual({
      title: 'Error code: 450 4.4.1 Gone',
      causes: ['If the rent is late, mail is returned with one of these replies:'],
      examples: ['550 5.7.1 Pay first'],
    });
  });
});

describe('a sentence', () => {
  const field = (sentence: string): string[] =>
    Object.keys(Object.values(entries(`# {{Error code: 450 4.4.1 Gone}}\n\n{{${sentence}}}\n`))[0] ?? {}).slice(1);

  it.each([
    ['You might see this error if a fuse blows.', 'causes'],
    ['This usually starts after a storm.', 'causes'],
    ['A slip that leads to this error is a wrong name.', 'causes'],
    ['If the box is full, the letter is rejected.', 'causes'],
    ['If the box holds stones, you will get an error.', 'causes'],
    ['If you open the box, you will get an error.', 'meaning'],
    ['Once it is full, users will be blocked from writing.', 'meaning'],
    ['Once the guests, as a group, send letters, the box is full.', 'meaning'],
    ['Once the guests leave, send letters.', 'fixes'],
    ['In most cases,a new key will solve the issue.', 'fixes'],
    ['Small customers who want more (for example, a bigger box) should use a van.', 'fixes'],
    ['Small customers who want more use a van.', 'meaning'],
  ])('%j speaks for %s', (sentence, expected) => {
    expect(field(sentence)).toEqual([expected]);
  });
});

describe('a message', () => {
  it.each([
    ['a window shows it', '{{The first page of the wizard says, "The disk cannot be read. An error occurred."}}'],
    [
      'an alert quotes it',
      '> [!NOTE]\n> {{If you get an error that reads **The disk cannot be read**, turn the disk.}}',
    ],
    [
      'code without a fence holds it',
      '{{You may see the following error when you copy:}}\n\n    The disk cannot be read.',
    ],
  ])('is found where %s', (_, lines) => {
    const [id, ...others] = Object.keys(entries(`# {{Copying}}\n\n${lines}\n\n{{To fix this, turn the disk.}}\n`));
    expect(others).toEqual([]);
    expect(id).toMatch(/^message\/the-disk-cannot-be-read/);
  });

  it('is none where a window shows something else, or a sentence names another page by it', () => {
    expect(entries('# {{Copying}}\n\n{{The page says, "All disks."}}\n\n{{To fix this, turn the disk.}}\n')).toEqual(
      {},
    );
    expect(
      entries(
        '# {{Copying}}\n\n{{For more information, see the "The disk cannot be read" error.}}\n\n{{To fix this, turn it.}}\n',
      ),
    ).toEqual({});
  });

  it('is told with the note after it', () => {
    expect(
      entries(
        '# {{Copying}}\n\n{{If you see the error "The disk cannot be read", turn it.}}\n\n{{**Note**: It is heavy.}}\n',
      ),
    ).toMatchObject({'message/the-disk-cannot-be-read': {notes: ['**Note**: It is heavy.']}});
  });

  it('in a table of problems is told by its row; other problems are none', () => {
    const table = (header: string): string =>
      `# {{Disks}}\n\n| {{${header}}} | {{What to do}} |\n|---|---|\n| {{**I get a message that says, "The disk cannot be read."**}} | {{Turn it.}} |\n| {{**My disk is lost.**}} | {{Find it.}} |\n`;
    const [[id, entry] = [], ...others] = Object.entries(entries(table('Issue')));
    expect([id, others]).toEqual(['message/the-disk-cannot-be-read', []]);
    expect(entry).toMatchObject({fixes: ['Turn it.']});
    expect(entries(table('Wish'))).toEqual({});
  });

  it('has its translation where the other side quotes more than it', () => {
    const texts = (target: string): unknown => {
      const source = 'If you see the error "The disk cannot be read", turn it.';
      const page = `# {{Copying}}\n\n{{${source}}}\n`;
      const [entry] = baseOf(page, 'sv-SE/page.md', new Map([[source, target]])).entries;
      return entry?.codes[0];
    };
    expect(texts('Om felet ”Det går inte att läsa disken” visas, tryck på ”Vänd”.')).toMatchObject({
      translations: {'sv-SE': 'Det går inte att läsa disken'},
    });
    expect(texts('Om felet ”Det går inte att läsa disken” visas, tryck på ”Vänd på hela disken”.')).toMatchObject({
      translations: {},
    });
  });
});

describe('names of errors in code', () => {
  const table = (header: string): string[] =>
    Object.keys(
      entries(
        `# {{Reports}}\n\n| {{${header}}} | {{Description}} |\n|---|---|\n| \`paperlost\` | {{The paper is gone.}} |\n| \`inkdry\` | {{The ink is dry.}} |\n`,
      ),
    );

  it('are errors below a header that says so, and nothing below another', () => {
    expect(table('Error tag')).toEqual(['symbol/inkdry', 'symbol/paperlost']);
    expect(table('Field')).toEqual([]);
    expect(table('Error fields and what they hold')).toEqual([]);
  });
});

describe('a heading that is nothing but a link', () => {
  it('is about another page', () => {
    expect(entries('# {{Contents}}\n\n## [{{Fix error code 5.7.23}}](fix.md)\n\n## [{{Other}}](other.md)\n')).toEqual(
      {},
    );
    expect(Object.keys(entries('# {{Contents}}\n\n## {{Fix error code 5.7.23}}\n\n{{Verify the record.}}\n'))).toEqual([
      'smtp/5.7.23',
    ]);
  });
});
