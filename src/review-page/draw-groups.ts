import type {ReviewGroup} from '../model/review-page.js';
import {button, element, type Child} from './element.js';
import type {Screen} from './screen.js';
import {groupSentences} from './page-state.js';
import * as words from './strings.js';

/** How many changes are shown at first. */
const most = 4;

/** Changes that several sentences have, and nothing else: they are decided at once, or one by one. */
export function drawGroups(screen: Screen): HTMLElement[] {
  const {groups} = screen.state.page;
  const rows = groups.flatMap((group, index) => (group.count > 1 ? [drawGroup(group, index, screen)] : []));
  if (rows.length <= most) return rows;
  const rest = element('details', element('summary', `+ ${rows.length - most}`), rows.slice(most));
  return [...rows.slice(0, most), rest];
}

function drawGroup(
  {before, after, count}: ReviewGroup,
  index: number,
  {state, setFilter, takeGroup}: Screen,
): HTMLElement {
  const open = groupSentences(state, index).length;
  const isOnly = state.filter.group === index;
  const take: Child =
    open > 0
      ? button(words.takeAll(open), () => { takeGroup(index); }, {class: 'main', key: 'A', 'data-key': `take ${index}`})
      : element('span.made', `✓ ${words.groupDone}`);
  return element(
    'div.group',
    element('span.times', words.times(count)),
    element('span.change', element('del', element('bdi', before)), element('span', {'aria-hidden': 'true'}, ' → '), element('ins', element('bdi', after))),
    take,
    button(
      isOnly ? words.allChanges : words.oneByOne,
      () => { setFilter({group: isOnly ? undefined : index}); },
      {'aria-pressed': String(isOnly), 'data-key': `only ${index}`},
    ),
  );
}
