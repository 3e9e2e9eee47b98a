import {describe, expect, it} from 'vitest';
import {resolveLocale} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {localForm} from '../../src/text/index.js';

const german = resolveLocale('de-DE', locales);
const others = ['Lesen Sie dieses Thema.', 'Öffnen Sie die Tür.'];
const rules = [
  'Jede Leitregel gilt.',
  'Erstellen Sie eine Leitregel.',
  'Zwei Leitregeln stehen da.',
  'Hier fehlt die Leitregel noch.',
  'Wer Leitregeln mag, liest weiter.',
];

describe('localForm', () => {
  it('takes the form itself where half of the translations have it', () => {
    expect(localForm('Contoso', ['Contoso hilft.', 'Nur Contoso.', 'Es hilft.', 'Ja.'], others, german)).toBe(
      'Contoso',
    );
    expect(localForm('Contoso', ['Contoso hilft.', 'Es hilft.'], others, german)).toBeUndefined();
  });

  it('takes what stands in most of them and hardly elsewhere, with and without an ending', () => {
    expect(localForm('routing rule', rules, others, german)).toBe('Leitregel');
    expect(localForm('routing rule', rules.slice(1), others, german)).toBeUndefined();
    expect(
      localForm('routing rule', rules, [...others, 'Leitregel a', 'Leitregel b', 'Leitregel c'], german),
    ).toBeUndefined();
  });

  it('does not take half of a form', () => {
    const halves = ['im Web', 'im Web', 'im Web', 'im Netz', 'im Netz'].map((end, index) => `${index}: Post ${end}.`);
    expect(localForm('Mail on the web', halves, others, german)).toBe('Post im Web');
    const even = ['im Web', 'im Web', 'im Netz', 'im Netz', 'am Rand'].map((end, index) => `${index}: Post ${end}.`);
    expect(localForm('Mail on the web', even, others, german)).toBeUndefined();
  });
});
