import type {Locale} from '../../model/index.js';
import {numberWordsIn, type NumberFound} from '../../text/index.js';

/** Numbers that only one side has. */
export interface Compared {
  readonly lost: NumberFound[];
  readonly added: NumberFound[];
}

/** Takes away what agrees by value, then what agrees by its parts: dates and lists written otherwise. */
export function compareNumbers(wanted: readonly NumberFound[], given: readonly NumberFound[]): Compared {
  const {lost, added} = pairUp(wanted, given);
  return {lost: withoutParts(lost, added), added: withoutParts(added, lost)};
}

function withoutParts(numbers: readonly NumberFound[], others: readonly NumberFound[]): NumberFound[] {
  const parts = others.flatMap((other) => other.parts);
  return numbers.filter((number) => !number.parts.every((part) => parts.includes(part)));
}

/** `2.5` may be written as 2 and a half, or with the half in minutes: `2 時間半`, `2 小时 30 分钟`. */
export function withoutHalves(
  {lost, added}: Compared,
  given: readonly NumberFound[],
  text: string,
  locale: Locale,
): Compared {
  const [first] = lost.flatMap((number) =>
    number.values.filter((value) => value % 1 === 0.5).map((value) => ({number, value})),
  );
  if (!first) return {lost, added};
  const whole = given.find(({values}) => values.includes(first.value - 0.5));
  const minutes = added.find(({values}) => values.includes(30));
  if (!whole || (!minutes && !numberWordsIn(text, locale).includes(0.5))) return {lost, added};
  return {
    lost: lost.filter((number) => number !== first.number),
    added: added.filter((number) => number !== whole && number !== minutes),
  };
}

function pairUp(wanted: readonly NumberFound[], given: readonly NumberFound[]): Compared {
  const added = [...given];
  const lost = wanted.filter((number) => {
    const at = added.findIndex(
      (other) => other.text === number.text || other.values.some((value) => number.values.includes(value)),
    );
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  return {lost, added};
}
