import type {Finding, Page, PageLine} from '../model/index.js';

/** What was read of a page, and where it stood. */
export interface PageRead extends Pick<PageLine, 'root' | 'path'> {
  /** Absent where it could not be read. */
  readonly page?: Page;
  readonly findings: readonly Finding[];
}

/** Line of a page for `extract --pages`. What says where it stood is at its beginning: that can be read without the rest. */
export function pageLine({page, findings, root, path}: PageRead): string {
  const file = page?.file ?? findings[0]?.file ?? '';
  return `${JSON.stringify({file, root, path, findings, page} satisfies DeepReadonly<PageLine>)}\n`;
}

/** The same shape, read-only at every depth. */
type DeepReadonly<Value> = Value extends object ? {readonly [Key in keyof Value]: DeepReadonly<Value[Key]>} : Value;
