/** All words of the review page. */

import type {Severity, Status} from '../model/counts.js';

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const review = 'Review';
export const allPages = 'All pages';
export const english = 'English';
export const was = 'was';
export const now = 'now';
export const toDo = 'To do';
export const wholePage = 'Whole page';
export const order = 'Order';
export const asOnPage = 'As on the page';
export const mostToDo = 'Most to do first';
export const riskiest = 'Riskiest first';
export const pageRisk = (points: number) => `risk ${points.toLocaleString('en')}`;
export const risk = (points: number) => `Risk ${points.toFixed(1)}`;
export const riskNote = 'Only says what to look at first:';
export const points = (points: number) => `+${points}`;
export const found = (name: Severity, count: number) => many(count, severity[name]);
export const unexplained = (count: number) => `${many(count, 'word')} that nothing explains`;
export const neighbours = (count: number) =>
  `${many(count, 'time')} two words side by side that no other sentence has so`;
export const length = (count: number) => `${many(count, 'character')} of English`;
export const otherwise = 'another translation of the same English';
export const searchPages = 'Search pages by title or path';
export const searchPage = 'Search this page';
export const anyRule = 'any check';
export const check = 'Check';
export const anyLocale = 'all locales';
export const locale = 'Locale';
export const anyFolder = 'all folders';
export const folder = 'Folder';
export const page = 'Page';
export const previous = 'Previous page';
export const next = 'Next page';
export const later = 'Later';
export const theme = 'Theme';
export const themes = {auto: 'auto', light: 'light', dark: 'dark'};
export const help = 'Keys';
export const close = 'Close';
export const cancel = 'Cancel';
export const onForge = 'Source';
export const linkTo = (unit: string) => `Link to sentence ${unit}`;
export const line = (line: number) => `line ${line}`;
export const cell = (row: number, column: number) => `row ${row}, column ${column}`;
export const none = 'no translation';
export const outside = 'not translated sentence by sentence';
export const status = {
  current: 'current',
  patched: 'patched',
  stale: 'stale',
  untranslated: 'untranslated',
  missing: 'missing',
} satisfies Record<Status, string>;
export const severity = {error: 'error', warning: 'warning', info: 'info'} satisfies Record<Severity, string>;
export const sentence = (position: number, state: string) => `Sentence ${position}, ${state}`;
export const unchanged = (count: number) => many(count, 'other row');
export const groups = 'Equal changes';
export const times = (count: number) => many(count, 'time');
export const takeAll = (count: number) => `Take all ${count.toLocaleString('en')}`;
export const groupDone = 'all decided';
export const oneByOne = 'One by one';
export const allChanges = 'Show all';
export const take = 'Take';
export const edit = 'Edit';
export const falsePositive = 'False positive';
export const accept = 'Right as it is';
export const takeFix = 'Take the fix';
export const put = (text: string) => `Put “${text}”`;
export const undo = 'Undo';
export const suggestion = (from: string) => `Suggested by ${from}`;
export const others = (locales: string) => `In ${locales}`;
export const decided = {
  confirm: 'confirmed',
  correct: 'corrected',
  accept: 'right as it is',
  dismiss: 'false positive',
};
export const saved = 'saved';
export const notSaved = 'not saved yet';
export const progress = (done: number, all: number) =>
  `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done`;
export const save = (count: number) => (count === 0 ? 'Nothing to save' : `Save ${many(count, 'decision')}`);
export const saveAgain = 'Save again';
export const allSaved = 'All saved';
export const savedIn = (count: number, file: string) => `Saved ${many(count, 'decision')} in ${file}.`;
export const savedAs = (count: number, file: string) =>
  `Saved ${many(count, 'decision')} as ${file}. “sxs-kb import ${file} --for PAGES” takes them.`;
export const cannotSave = (reason: string) => `Not saved: ${reason}. The decisions stay in this browser; try again.`;
export const noServer = 'sxs-kb review does not answer';
export const keptHere = 'Decisions stay in this browser until they are saved.';
export const notKept = 'This browser keeps nothing for this page: save before you leave it.';
export const didConfirm = 'Taken.';
export const didCorrect = 'Corrected.';
export const didAccept = 'Right as it is.';
export const didDismiss = 'Marked as a false positive.';
export const didGroup = (count: number) => `Took ${many(count, 'sentence')}.`;
export const didLater = 'Left for later.';
export const didNotLater = 'No longer left for later.';
export const didUndo = 'Undone.';
export const didUndoSaved = 'Undone here. The file that you have saved still has it.';
/** By key: why it does nothing. */
export const cannot = {
  a: 'Nothing to take here: edit it (e), or say that it is right as it is (r).',
  e: '',
  f: 'No fix to take here.',
  x: 'No finding here.',
  r: 'Only a stale sentence can be right as it is.',
  s: '',
  u: 'Nothing to undo.',
};
export const noGroup = 'No equal changes to take.';
export const end = 'No more sentences.';
export const nothing = 'No sentence is like that.';
export const allDone = 'Nothing to do on this page.';
export const noPages = 'No page is like that.';
export const loading = 'Loading…';
export const cannotLoad = (name: string) =>
  `Cannot load ${name}: the folder of this page does not have it. Copy all of it.`;
export const otherVersion = 'This was built by another version of sxs-kb: build it again.';
export const totals = (pages: number, locales: number) => `${many(pages, 'page')} in ${many(locales, 'locale')}`;
export const translation = (unit: string) => `Translation of ${unit}, in Markdown`;
export const done = 'Use this';
export const liveGood = 'Numbers, names, links and markup are as in English.';
export const live = {
  number: (text: string) => `Number ${text} of the English is not here`,
  strange: (text: string) => `Number ${text} is not in the English`,
  name: (text: string) => `Name “${text}” of the English is not here`,
  link: (text: string) => `Link ${text} of the English is not here`,
  strangeLink: (text: string) => `Link ${text} is not in the English`,
  markup: (what: string, here: number, there: number) => `${what}: ${here} here, ${there} in the English`,
  invisible: (text: string) => `Invisible character ${text}`,
  kinds: {code: 'Code', link: 'Links', image: 'Pictures', tag: 'Tags', autolink: 'Addresses', bold: 'Bold text'},
};
export const why = 'Why?';
export const whyDismiss = 'Why is it a false positive?';
export const whyAccept = 'Why is the old translation still right?';
export const defaultDismiss = 'the translation is right here';
export const defaultAccept = 'the meaning has not changed';
export const name = 'Your name, written with every decision';
export const nameTitle = 'Who decides?';
export const useKeys = 'Letters are commands';
export const keys = [
  ['j', 'next sentence'],
  ['k', 'previous sentence'],
  ['a', 'take the patch or the suggestion'],
  ['e', 'edit the translation'],
  ['f', 'take the fix of a finding'],
  ['x', 'a finding is a false positive'],
  ['r', 'stale, but right as it is'],
  ['s', 'later'],
  ['A', 'take all sentences with the same change'],
  ['u', 'undo'],
  ['o', 'riskiest first, or as on the page'],
  ['/', 'search'],
  ['?', 'this list'],
  ['Ctrl Enter', 'use the edited translation'],
  ['Esc', 'leave editing, search or a dialog'],
] as const;
