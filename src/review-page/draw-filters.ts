import type {Severity, Status} from '../model/counts.js';
import type {ReviewSentence} from '../model/review-page.js';
import {drawOrder} from './draw-order.js';
import {button, element} from './element.js';
import {keepFocus} from './keep-focus.js';
import type {Screen} from './screen.js';
import {progressOf} from './page-state.js';
import {isSentence, type Filter} from './rows-to-show.js';
import {searchField} from './search-field.js';
import * as words from './strings.js';

const statuses = ['missing', 'untranslated', 'stale', 'patched'] as const;
const severities = ['error', 'warning', 'info'] as const;

/** What is shown of a page, to be chosen: by how sentences stand, by what was found, by words. */
export function drawFilters({app, state, setFilter, setOrder}: Screen): {
  readonly part: HTMLElement;
  readonly update: () => void;
} {
  const sentences = state.page.rows.filter(isSentence);
  const chips = element('div.chips', {tabindex: '-1'});
  const rules = [...new Set(sentences.flatMap(({findings = []}) => findings.map(({rule}) => rule)))].sort();
  const rule = drawRules(rules, (chosen) => {
    setFilter({rule: chosen});
  });
  const search = searchField(words.searchPage, (text) => {
    setFilter({search: text});
  });
  const part = element('div.filters', {role: 'search'}, chips, rules.length > 1 ? rule : undefined, search);
  return {
    part,
    update() {
      keepFocus(chips, () => {
        chips.replaceChildren(
          ...views(state.filter, progressOf(state).all, setFilter),
          ...(state.rating ? [drawOrder(words.asOnPage, app.byRisk, setOrder)] : []),
          ...drawChips(state.filter, sentences, setFilter),
        );
      });
      rule.value = state.filter.rule ?? '';
    },
  };
}

function views({view}: Filter, count: number, setFilter: Screen['setFilter']): Node[] {
  const one = (name: Filter['view'], word: string): Node =>
    button(
      word,
      () => {
        setFilter({view: name});
      },
      {'aria-pressed': String(view === name), 'data-key': name, class: 'view'},
    );
  return [
    element('span.views', one('to-do', `${words.toDo} ${count.toLocaleString('en')}`), one('whole', words.wholePage)),
  ];
}

/** A button for each way in which a sentence of the page stands. */
function drawChips(filter: Filter, sentences: readonly ReviewSentence[], setFilter: Screen['setFilter']): Node[] {
  const chip = (name: string, count: number, isOn: boolean, toggle: () => void): Node[] =>
    count === 0
      ? []
      : [button(name, toggle, {'aria-pressed': String(isOn), 'data-key': name, class: `chip ${name}`})].map((made) => {
          made.append(element('b', ` ${count.toLocaleString('en')}`));
          return made;
        });
  return [
    ...statuses.flatMap((status) =>
      chip(
        words.status[status],
        sentences.filter((one) => one.status === status).length,
        filter.statuses.has(status),
        () => {
          setFilter({statuses: toggled<Status>(filter.statuses, status)});
        },
      ),
    ),
    ...severities.flatMap((severity) =>
      chip(
        words.severity[severity],
        sentences.reduce((sum, {findings = []}) => sum + findings.filter((one) => one.severity === severity).length, 0),
        filter.severities.has(severity),
        () => {
          setFilter({severities: toggled<Severity>(filter.severities, severity)});
        },
      ),
    ),
  ];
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): Set<Value> {
  const now = new Set(set);
  if (!now.delete(value)) now.add(value);
  return now;
}

function drawRules(rules: readonly string[], choose: (rule: string | undefined) => void): HTMLSelectElement {
  const made = element(
    'select',
    {'aria-label': words.check},
    element('option', {value: ''}, words.anyRule),
    rules.map((rule) => element('option', {value: rule}, rule)),
  );
  made.addEventListener('change', () => {
    choose(made.value === '' ? undefined : made.value);
  });
  return made;
}
