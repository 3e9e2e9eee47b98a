import {button, element} from './element.js';
import * as words from './strings.js';

/** Chooses what stands first. */
export function drawOrder(usual: string, byRisk: boolean, choose: (byRisk: boolean) => void): HTMLElement {
  const one = (word: string, isRisk: boolean): HTMLElement =>
    button(
      word,
      () => {
        choose(isRisk);
      },
      {'aria-pressed': String(byRisk === isRisk), 'data-key': word, class: 'view'},
    );
  return element(
    'span.views',
    {role: 'group', 'aria-label': words.order},
    one(usual, false),
    one(words.riskiest, true),
  );
}
