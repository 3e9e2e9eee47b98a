import {describe, expect, it} from 'vitest';
import {versionAsAmount} from '../../../src/check/parts/versions.js';
import {resolveLocale} from '../../../src/model/index.js';
import {locales} from '../locales.js';

const spanish = resolveLocale('es-ES', locales);
const japanese = resolveLocale('ja-JP', locales);

describe('a version with a decimal comma', () => {
  it.each([
    ['behind a name', 'Contoso Mail 4.5 is old.', 'Contoso Mail 4,5 es antiguo.', '4.5'],
    ['behind a name with a hyphen', 'The Mail-V 5.1 console', 'La consola de Mail-V 5,1', '5.1'],
    ['behind the word for it', 'From version 4.5 on', 'A partir de la versión 4,5', '4.5'],
    ['before the word for it', 'Get the 3.4 release.', 'Obtenga la edición 3,4.', '3.4'],
    ['but none before it that stands there as an amount', 'The 2.5 release of 2.5', 'La edición 2,5 de 2,5', undefined],
    ['nor an amount of money', 'A $2.5 release', 'Una edición de $2,5', undefined],
    ['nor one in its own spelling', 'Contoso Mail 4.5 is old.', 'Contoso Mail 4.5 es antiguo.', undefined],
    ['nor one behind another name', 'Contoso Mail 4.5 is old.', 'Contoso Correo 4,5 es antiguo.', undefined],
    ['nor an amount', 'Minimum 4.5 GB', 'Minimum 4,5 GB', undefined],
    ['nor a share', 'Total 4.5 %', 'Total 4,5 %', undefined],
    ['nor a version of three parts', 'Mail 4.5.1', 'Mail 4,5,1', undefined],
    ['nor a number within a sentence', 'It is about 4.5 of them.', 'Son unos 4,5 de ellos.', undefined],
    ['nor the beginning of a longer number', 'Mail 4.5', 'Mail 4,51', undefined],
  ])('is found or not %s', (_, source, target, expected) => {
    expect(versionAsAmount(source, target, spanish)?.expected).toBe(expected);
  });

  it('is none in a language whose decimals have points', () => {
    expect(versionAsAmount('Contoso Mail 4.5', 'Contoso Mail 4,5', japanese)).toBeUndefined();
  });
});
