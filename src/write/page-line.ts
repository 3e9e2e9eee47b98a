import type {Finding, Page, PageLine} from '../model/index.js';

/**
 * Line of a page for `extract --pages`. `file` and `key` stand first: grouping pages by article needs no more.
 *
 * @param read what reading gave: `page` is absent when it failed.
 */
export function pageLine({page, findings}: {readonly page?: Page; readonly findings: readonly Finding[]}): string {
  const file = page?.file ?? findings[0]?.file ?? '';
  return `${JSON.stringify({file, key: page?.key ?? file, findings, page} satisfies DeepReadonly<PageLine>)}\n`;
}

/** The same shape, read-only at every depth. */
type DeepReadonly<Value> = Value extends object ? {readonly [Key in keyof Value]: DeepReadonly<Value[Key]>} : Value;
