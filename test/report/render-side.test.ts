import {describe, expect, it} from 'vitest';
import {read} from '../../src/read/index.js';
import {renderSide} from '../../src/report/render-side.js';
import {pair} from '../read/pair.js';

function render(text: string, side: 'target' | 'source' | 'both'): string {
  return renderSide(read(text, {file: 'page.md'}), side);
}

describe('renderSide', () => {
  const text = `\uFEFF---\r\ntitle: Titel\r\n---\r\n# <a name="x"></a>${pair('a-1', 'Kop', 'Head')}\r\n\r\n| ${pair('a-2', '', 'Empty')} | \`<code>\` |`;

  it('puts one side in the place of every pair, and changes nothing else', () => {
    expect(render(text, 'target')).toBe(
      '\uFEFF---\r\ntitle: Titel\r\n---\r\n# <a name="x"></a>Kop\r\n\r\n|  | `<code>` |',
    );
    expect(render(text, 'source')).toBe(
      '\uFEFF---\r\ntitle: Titel\r\n---\r\n# <a name="x"></a>Head\r\n\r\n| Empty | `<code>` |',
    );
    expect(render(text, 'both')).toBe(text);
  });

  it('leaves damaged pairs as they stand', () => {
    const broken = 'A <span data-ttu-id="a-1">x</span> B';
    expect(render(broken, 'target')).toBe(broken);
  });

  it.each([
    ['in the middle of a word', 'the form **User\\*Admin** and (\\*) here', 'the form **User*Admin** and (*) here'],
    ['behind emphasis', 'the field *id*\\* in info', 'the field *id** in info'],
    ['before bold', 'for Office \\***now** _?', 'for Office ***now** _?'],
    ['that close nothing', 'this stack, _now\\*, with', 'this stack, _now*, with'],
    ['with white space on both sides', 'the \\*\\* Name \\*\\* property', 'the ** Name ** property'],
    ['that open nothing', '\\*\\*Guided search', '**Guided search'],
    ['that end a cut run', '**_group_*_> > _\\* DC1*\\* > **Connect**', '**_group_*_> > _* DC1** > **Connect**'],
  ])('takes off escapes that the branch added: asterisks %s', (_, source, plain) => {
    expect(render(pair('a-1', 'Sterren \\*\\* \\*', source), 'source')).toBe(plain);
    expect(render(pair('a-1', 'Sterren \\*\\* \\*', source), 'target')).toBe('Sterren ** *');
    expect(render(pair('a-1', 'Sterren \\*\\* \\*', source), 'both')).toContain('\\*\\* \\*');
  });

  it.each([
    ['at the end', 'No \\*'],
    ['at the beginning', '\\* Not everywhere.'],
    ['between tags', 'Settings<sup>\\*</sup> here'],
    ['that would be emphasis', 'logs at */var/log/x_\\*.log*'],
    ['that make up bold text', 'Click **More** (**\\*\\*\\***) now'],
    ['in code', 'Run `a\\*b` now'],
    ['behind an escaped backslash', 'Enter **DC1\\\\**<*name*>'],
  ])('keeps escapes of the author: asterisks %s', (_, source) => {
    expect(render(pair('a-1', 'Ster \\* hier', source), 'source')).toBe(source);
  });

  it('judges by the target where the source has no escapes', () => {
    expect(render(pair('a-1', 'Kies Opslaan\\*\\*\\*\\* nu', 'Choose **Save** now'), 'target')).toBe(
      'Kies Opslaan**** nu',
    );
    expect(render(pair('a-1', 'Nee \\*', 'No'), 'target')).toBe('Nee \\*');
  });
});
