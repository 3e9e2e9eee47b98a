import {fromStored, toStored, unsavedRows, type PageDecisions} from './page-decisions.js';
import type {Decision} from '../model/decision.js';

/** What this browser keeps between visits, for one output. */
export interface Store {
  /** Whether it really is kept. */
  readonly isKept: () => boolean;
  readonly setting: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
  readonly page: (path: string) => PageDecisions;
  readonly setPage: (path: string, decisions: PageDecisions) => void;
  /** Paths of all pages with decisions. */
  readonly paths: () => string[];
  /** Rows of all pages that no file has yet. */
  readonly unsaved: () => Decision[];
  /** Reads anew when asked: another window has changed what is kept. */
  readonly forget: () => void;
}

/** The part of the storage of a browser that is used. */
export interface KeptTexts {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
  readonly key: (index: number) => string | null;
  readonly length: number;
}

/**
 * Opens what this browser keeps. Where it keeps nothing, what is set stays until the page is left.
 *
 * @param output what tells this output from others: pages that are opened from a disk share one storage.
 */
export function openStore(output: string, storage: KeptTexts | undefined): Store {
  const memory = new Map<string, string>();
  const pages = new Map<string, PageDecisions>();
  let isKept = storage !== undefined;
  const prefix = `sxs-kb ${output} `;
  const get = (key: string): string | null => memory.get(key) ?? storage?.getItem(key) ?? null;
  const put = (key: string, value: string): void => {
    try {
      storage?.setItem(key, value);
      memory.delete(key);
      if (storage) return;
    } catch {
      isKept = false;
    }
    memory.set(key, value);
  };
  const keyOf = (path: string): string => `${prefix}page ${path}`;

  /** Names of all pages that are kept, here or in the browser. */
  function paths(): string[] {
    const keys = new Set(memory.keys());
    for (let index = 0; index < (storage?.length ?? 0); index++) keys.add(storage?.key(index) ?? '');
    const start = keyOf('');
    return [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }
  function page(path: string): PageDecisions {
    const known = pages.get(path) ?? fromStored(get(keyOf(path)));
    pages.set(path, known);
    return known;
  }
  return {
    isKept: () => isKept,
    setting: (name) => get(`${prefix}${name}`) ?? undefined,
    set: (name, value) => {
      put(`${prefix}${name}`, value);
    },
    page,
    setPage(path, decisions) {
      pages.set(path, decisions);
      if (decisions.made.size + decisions.later.size > 0) put(keyOf(path), toStored(decisions));
      else {
        memory.delete(keyOf(path));
        storage?.removeItem(keyOf(path));
      }
    },
    paths,
    forget: () => {
      pages.clear();
    },
    unsaved: () =>
      paths()
        .sort()
        .flatMap((path) => unsavedRows(page(path))),
  };
}

/** Whether single letters are commands. */
export function hasKeys(store: Store): boolean {
  return store.setting('keys') !== 'off';
}
