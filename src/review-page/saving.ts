import type {Decision} from '../model/decision.js';
import {formatDecisions} from '../model/format-decisions.js';
import {element} from './element.js';
import {allRows, asSaved, type Made} from './page-decisions.js';
import type {Store} from './store.js';
import * as words from './strings.js';

/** Name of the file that a browser saves. */
const fileName = 'review.decisions.ndjson';

/**
 * Saves all that is not saved, or where everything is, all once more: into a file of this computer, or with the program that
 * serves the page.
 *
 * @returns what to say.
 * @throws {Error} in words for people.
 */
export async function save(store: Store, isServed: boolean): Promise<string> {
  return isServed ? await send(store) : download(store);
}

/** Takes rows back that the program that serves the page has in its file. */
export async function takeBack(made: readonly Made[]): Promise<void> {
  const remove = made.filter(({isSaved}) => isSaved).flatMap(({rows}) => rows);
  if (remove.length > 0) await post({add: [], remove});
}

function markSaved(store: Store, rows: readonly Decision[]): void {
  const lines = new Set(rows.map((row) => JSON.stringify(row)));
  for (const path of store.paths()) store.setPage(path, asSaved(store.page(path), lines));
}

function download(store: Store): string {
  const unsaved = store.unsaved();
  const rows = unsaved.length > 0 ? unsaved : store.paths().flatMap((path) => allRows(store.page(path)));
  const address = URL.createObjectURL(new Blob([formatDecisions(rows)], {type: 'application/x-ndjson'}));
  element('a', {href: address, download: fileName}).click();
  // The browser has to have begun.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  markSaved(store, rows);
  return words.savedAs(rows.length, fileName);
}

async function send(store: Store): Promise<string> {
  const rows = store.unsaved();
  const {file} = await post({add: rows, remove: []});
  markSaved(store, rows);
  return words.savedIn(rows.length, file);
}

/** @throws {Error} in words for people. */
async function post(body: {
  readonly add: readonly Decision[];
  readonly remove: readonly Decision[];
}): Promise<{file: string}> {
  const response = await fetch('decisions', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error(words.noServer);
  });
  const answer = (await response.json().catch(() => ({}))) as {file?: string; error?: string};
  if (!response.ok || answer.file === undefined) throw new Error(answer.error ?? `${response.status}`);
  return {file: answer.file};
}
