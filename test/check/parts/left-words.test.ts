import {describe, expect, it} from 'vitest';
import {check} from '../../../src/check/index.js';
import {parseInline} from '../../../src/read/index.js';
import {locales} from '../locales.js';
import {pageOf} from '../page-of.js';

/** What of a label is reported as left in English on a page that translates its word. */
function leftIn(label: string): (string | undefined)[] {
  const pairs = [
    {source: 'Use connectors to send mail.', target: 'Skicka e-post med kopplingar.'},
    {source: 'Delete the old connectors.', target: 'Ta bort de gamla kopplingarna.'},
    {source: `Go to ${label}.`, target: `Gå till ${label}.`},
  ];
  return check([pageOf('sv-SE', pairs)], {locales, inline: parseInline})
    .filter(({ruleId}) => ruleId === 'partly-untranslated')
    .map(({actual}) => actual);
}

describe('leftWords', () => {
  it.each(['**Connectors**', '***Connectors***', '**[Connectors](a.md)**', '**`Connectors`**'])(
    'finds the label %s',
    (label) => {
      expect(leftIn(label)).toEqual(['Connectors']);
    },
  );

  it.each(['**Connectors', 'Connectors', '**the Connectors**', '**connectors**', '** Connectors **'])(
    'finds no label in %s',
    (label) => {
      expect(leftIn(label)).toEqual([]);
    },
  );

  it('finds words of four letters and more', () => {
    const pairs = (word: string): {source: string; target: string}[] => [
      {source: `Use the ${word} now.`, target: 'Gör det nu.'},
      {source: `Open the ${word} now.`, target: 'Gör så nu.'},
      {
        source: `Go to **${word.charAt(0).toUpperCase()}${word.slice(1)}** there.`,
        target: `Gå **${word.charAt(0).toUpperCase()}${word.slice(1)}** till dit.`,
      },
    ];
    const left = (word: string): (string | undefined)[] =>
      check([pageOf('sv-SE', pairs(word))], {locales, inline: parseInline})
        .filter(({ruleId}) => ruleId === 'partly-untranslated')
        .map(({actual}) => actual);
    expect(left('tray')).toEqual(['Tray']);
    expect(left('box')).toEqual([]);
  });
});
