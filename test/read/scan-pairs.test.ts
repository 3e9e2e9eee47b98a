import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/index.js';
import {growth} from '../growth.js';
import {pair} from './pair.js';

/** What is left of a page when one looks at its pairs alone. */
function sides(text: string): [string, string, string][] {
  return read(text, {file: 'page.md'}).pairs.map(({id, target, source}) => [id, target, source]);
}

function rules(text: string): string[] {
  return read(text, {file: 'page.md'}).findings.map(({ruleId, line, column}) => `${ruleId} ${line}:${column}`);
}

describe('pairs of a page', () => {
  it('has both sides, their offsets and the place of the target', () => {
    const text = `Top\n\n- ${pair('9f3aa-101', 'Hallo.', 'Hello.')} rest\n`;
    const [found] = read(text, {file: 'page.md'}).pairs;
    expect(found).toMatchObject({
      id: '9f3aa-101',
      target: 'Hallo.',
      source: 'Hello.',
      start: 7,
      line: 3,
      column: 33,
      targetStart: 37,
    });
    expect(text.slice(found!.start, found!.end)).toBe(pair('9f3aa-101', 'Hallo.', 'Hello.'));
    expect(text.startsWith('Hello.', found!.sourceStart)).toBe(true);
  });

  it('reads pairs over several lines, with Windows line ends', () => {
    const text = `${pair('a-1', 'een\r\ntwee', 'one\r\ntwo')}\r\n${pair('a-2', 'x', 'y')}`;
    expect(sides(text)).toEqual([
      ['a-1', 'een\r\ntwee', 'one\r\ntwo'],
      ['a-2', 'x', 'y'],
    ]);
    expect(read(text, {file: 'p.md'}).pairs.map(({line, column}) => [line, column])).toEqual([
      [1, 25],
      [4, 25],
    ]);
  });

  it('keeps what looks like tags: addresses, placeholders, code', () => {
    expect(sides(pair('a-1', '<https://example.org> `Get-X <id>`', '\\<title name> <frame>'))).toEqual([
      ['a-1', '<https://example.org> `Get-X <id>`', '\\<title name> <frame>'],
    ]);
  });

  it('keeps empty sides', () => {
    expect(sides(pair('a-1', '<a name="create"> </a>', '') + pair('a-2', '', 'x'))).toEqual([
      ['a-1', '<a name="create"> </a>', ''],
      ['a-2', '', 'x'],
    ]);
  });

  it.each([
    ['opened in both sides', '*rob@contoso. <span> com*', '*rob@contoso.<span>com*'],
    ['opened twice', '*<span> <span> Els*', '*Els<span><span>*'],
    ['opened and closed', 'https <span>://</span>x', 'https<span>://</span>x'],
    ['closed only, in the target', '</span>naam', 'name'],
    ['eaten by a placeholder', '\\<waarde', '\\<value</span>'],
    ['nested and closed before the end', 'a', 'a <span><span>b</span></span> c'],
    ['closed twice before the end', 'a', 'b</span></span> c'],
    ['with attributes', '<span class="x">y</span>', '<span class="x">y</span>'],
  ])('keeps spans inside a side: %s', (_, target, source) => {
    const text = `Before ${pair('a-1', target, source)} after ${pair('a-2', 'x', 'y')}\n`;
    expect(sides(text)).toEqual([
      ['a-1', target, source],
      ['a-2', 'x', 'y'],
    ]);
  });

  it.each([
    ['spans of the page around a pair', `<span class="a">${pair('a-1', 't', 's')}</span> end`, 's', '</span> end'],
    [
      'two spans of the page around a pair',
      `<span><span>${pair('a-1', 't', 's')} and</span></span> end`,
      's',
      ' and</span></span> end',
    ],
    [
      'spans of the page behind a pair',
      `${pair('a-1', 't', 's')} <span><span>own</span></span> end`,
      's',
      ' <span><span>own</span></span> end',
    ],
    ['strays in the next block', `${pair('a-1', 't', 's')}\n\nown</span></span> end`, 's', '\n\nown</span></span> end'],
    ['strays on the next line', `${pair('a-1', 't', 's')}\nown</span></span> end`, 's', '\nown</span></span> end'],
  ])('swallows no text of the page: %s', (_, text, source, rest) => {
    const [found] = read(text, {file: 'page.md'}).pairs;
    expect(found!.source).toBe(source);
    expect(text.slice(found!.end)).toBe(rest);
  });

  it('reads tags whose quotes are escaped, and takes one level of escaping off up to the next raw quote', () => {
    const text =
      '2. <span data-ttu-id="c0ffe-7&quot;>Kies &quot;Ja&quot; &amp;amp; ga</span><span class=&quot;sxs-lookup&quot;><span data-stu-id=&quot;c0ffe-7&quot;>Choose &quot;Yes&quot;</span></span> ' +
      '<span data-ttu-id=&quot;c0ffe-8&quot;>Dan &amp; nu</span><span class=&quot;sxs-lookup&quot;><span data-stu-id=&quot;c0ffe-8&quot;>Then</span></span>\n' +
      `    $x = &quot;a" ${pair('c0ffe-9', 'R&amp;D', '&quot;')}\n`;
    expect(sides(text)).toEqual([
      ['c0ffe-7', 'Kies "Ja" &amp; ga', 'Choose "Yes"'],
      ['c0ffe-8', 'Dan & nu', 'Then'],
      ['c0ffe-9', 'R&amp;D', '&quot;'],
    ]);
    expect(rules(text)).toEqual([]);
  });

  it('unescapes when the lookup is what lost its quote', () => {
    const text = `<span data-ttu-id="a-1">"x</span><span class="sxs-lookup&quot;><span data-stu-id=&quot;a-1&quot;>&quot;y&quot;</span></span> "z`;
    expect(sides(text)).toEqual([['a-1', '"x', '"y"']]);
  });

  it('finds lookups where the rest of their word stands before them', () => {
    const text = `xs-lookup sx-lookup ${pair('a-1', 'xs-lookup', 'ssxs-looku')}`;
    expect(sides(text)).toEqual([['a-1', 'xs-lookup', 'ssxs-looku']]);
    expect(rules(text)).toEqual([]);
    expect(rules('xs-lookup ssxs-lookup')).toEqual(['read-lookup-alone 1:12']);
  });

  it('keeps the tokens of a paragraph pair apart from sentences by its id alone', () => {
    expect(sides(pair('9f3aa-p104', 'Een. Twee.', 'One. Two.'))).toEqual([['9f3aa-p104', 'Een. Twee.', 'One. Two.']]);
  });
});

describe('what is no pair', () => {
  const good = pair('a-9', 'goed', 'good');

  it.each([
    [
      'a lookup without a translation',
      `x</span><span class="sxs-lookup"><span data-stu-id="a-1">S</span></span> ${good}`,
      'read-lookup-alone 1:22',
    ],
    ['the bare word', `sxs-lookup\n${good}`, 'read-lookup-alone 1:1'],
    ['a translation without a lookup', `\n<span data-ttu-id="a-1">T</span> ${good}`, 'read-pair-unclosed 2:1'],
    [
      'ids that differ',
      `<span data-ttu-id="a-1">T</span><span class="sxs-lookup"><span data-stu-id="a-2">S</span></span> ${good}`,
      'read-id-mismatch 1:1',
    ],
    [
      'a source without an end',
      `<span data-ttu-id="a-1">T</span><span class="sxs-lookup"><span data-stu-id="a-1">S</span> ${good}`,
      'read-lookup-unclosed 1:1',
    ],
    [
      'a damaged lookup',
      `<span data-ttu-id="a-1">T</span> <span class="sxs-lookup" id><span data-stu-id="a-1">S</span></span> ${good}`,
      'read-lookup-broken 1:47',
    ],
    [
      'a lookup whose class has no quote before it',
      `<span data-ttu-id="a-1">T</span><span class=sxs-lookup"><span data-stu-id="a-1">S</span></span> ${good}`,
      'read-lookup-broken 1:45',
    ],
    ['an opening without an id', `<span data-ttu-id="">T</span> ${good}`, 'read-pair-broken 1:1'],
  ])('is a finding, and the next pair is read: %s', (_, text, rule) => {
    expect(rules(text)).toEqual([rule]);
    expect(sides(text)).toEqual([['a-9', 'goed', 'good']]);
  });

  it('says what to do, and names the pair', () => {
    const [finding] = read('\uFEFF<span data-ttu-id="a-1">T', {file: 'docs\\x.md', locale: 'nl-nl'}).findings;
    expect(finding).toEqual({
      file: 'docs/x.md',
      line: 1,
      column: 2,
      endLine: 1,
      endColumn: 26,
      pair: 'a-1',
      locale: 'nl-NL',
      ruleId: 'read-pair-unclosed',
      severity: 'error',
      message: 'Unexpected translation `a-1` without its source, expected an `sxs-lookup` span behind it',
      itsType: 'markup',
      mqm: 'major',
      note: 'Restore the lookup, or remove the opening tag',
    });
  });

  it('is counted, not listed, from the thousandth on', () => {
    const {findings} = read('<span data-ttu-id="a-1">\n'.repeat(1500), {file: 'p.md'});
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({ruleId: 'read-too-many', line: 1001, endLine: 1500});
    expect(findings.at(-1)?.message).toContain('500 more');
  });
});

describe('cost', () => {
  it.each([
    ['opening tags', '<span data-ttu-id="a-1">'],
    ['pairs without an end', '<span data-ttu-id="a-1">x</span><span class="sxs-lookup"><span data-stu-id="a-1">'],
    ['lookups', '</span><span class="sxs-lookup"><span data-stu-id="a-1">'],
    ['end tags', '</span></span> x'],
    ['brackets', '['],
    ['asterisks', '* '],
    ['escaped openings', '<span data-ttu-id="a-1&quot;>x</span>'],
  ])('is linear in %s', async (_, unit) => {
    const run = (size: number) => read(pair('a-1', 't', 's') + unit.repeat(size / unit.length), {file: 'p.md'});
    run(100_000);
    expect(await growth(run, 500_000)).toBeLessThan(10);
  });

  it('is said where a pair is too long to be a sentence, and the next is read', () => {
    const text = `${pair('a-1', 'x', 'y'.repeat(101_000))} ${pair('a-2', 'x', 'y')}\n`;
    const page = read(text, {file: 'p.md'});
    expect(page.findings.map(({ruleId, severity, pair}) => [ruleId, severity, pair])).toEqual([
      ['read-pair-too-long', 'error', 'a-1'],
    ]);
    expect(page.pairs.map(({id}) => id)).toEqual(['a-2']);
  });

  it('is not said of the longest pair that is one, and of one character more', () => {
    const whole = (length: number): string => pair('a-1', 'x', 'y'.repeat(length - pair('a-1', 'x', '').length));
    const count = (length: number): number => read(`${whole(length)}\n`, {file: 'p.md'}).pairs.length;
    expect(whole(100_000)).toHaveLength(100_000);
    expect([count(100_000), count(100_001)]).toEqual([1, 0]);
  });

  it('is said where a page is too large for its blocks to be parsed', () => {
    const text = `# ${pair('a-1', 'Kop', 'Head')}\n\n1. ${pair('a-2', 'x', 'y')}\n\n${'['.repeat(1_100_000)}`;
    const page = read(text, {file: 'p.md'});
    expect(page.findings.map(({ruleId}) => ruleId)).toEqual(['read-too-large']);
    expect(page.sections.map(({slug}) => slug)).toEqual(['', 'head']);
    expect(page.pairs.map(({section}) => section)).toEqual([1, 1]);
    expect(page.blocks).toMatchObject([
      {kind: 'heading', depth: 1},
      {kind: 'paragraph', items: [{ordered: true, number: 1}]},
    ]);
  });
});
