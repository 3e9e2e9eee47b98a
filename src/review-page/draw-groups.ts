import type {ReviewGroup} from '../model/review-page.js';
import {button, element, type Child} from './element.js';
import type {Screen} from './screen.js';
import {groupSentences} from './page-state.js';
import * as words from './strings.js';

/** Changes that several sentences have, and nothing else: they are decided at once, or one by one. */
export function drawGroups(screen: Screen): HTMLElement[] {
  return screen.state.page.groups.flatMap((group, index) => (group.count > 1 ? [drawGroup(group, index, screen)] : []));
}

function drawGroup(
  {before, after, count}: ReviewGroup,
  index: number,
  {app, state, setFilter, decide}: Screen,
): HTMLElement {
  const open = groupSentences(state, index).length;
  const isOnly = state.filter.group === index;
  const take: Child =
    open > 0
      ? button(words.takeAll(open), () => void decide(({confirmGroup}) => confirmGroup(app, state, index)), {
          class: 'main',
          key: 'A',
          'data-key': `take ${index}`,
        })
      : element('span.made', `✓ ${words.groupDone}`);
  return element(
    'div.group',
    element('span.times', words.times(count)),
    element(
      'span.change',
      element('del', element('bdi', before)),
      element('span', {'aria-hidden': 'true'}, ' → '),
      element('ins', element('bdi', after)),
    ),
    take,
    button(
      isOnly ? words.allChanges : words.oneByOne,
      () => {
        setFilter({group: isOnly ? undefined : index});
      },
      {'aria-pressed': String(isOnly), 'data-key': `only ${index}`},
    ),
  );
}
