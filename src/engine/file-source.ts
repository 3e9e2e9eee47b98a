import type {Head} from '../identity/index.js';
import {readPage, type FoundPage} from '../machine/disk/index.js';
import {fileFinding, type Finding} from '../model/index.js';
import {headOf, headOfStart} from '../read/index.js';
import {endOnFault} from './fault-error.js';
import type {KeptHeads} from './kept-heads.js';
import {lazySource, type LazyText, type LostText, type Source} from './source.js';

/** What else is known of a page on the disk. */
interface Opened {
  /** What was read of it. */
  readonly read: Exclude<ReturnType<typeof readPage>, {finding: Finding}>;
  /** Whether what was read is kept, instead of being read again. */
  readonly isKept: boolean;
  /** Where heads of pages are kept; nowhere by default. */
  readonly heads: KeptHeads | undefined;
}

/**
 * A page on the disk. Where it is not kept, the text is read again when it is asked for, and has to be the same then. A pipe can be
 * read once only, so it always is.
 */
export function fileSource(page: FoundPage, {read: opened, isKept, heads}: Opened): Source {
  const {file, root, inRoot, origin, isPipe} = page;
  // Where files were named one by one, the pages of all of them say where their paths begin to differ.
  const pagePath = root.name === '' ? file : inRoot;
  const {size} = opened;
  const head = headNow(opened, heads);
  const text = isKept || isPipe ? textKept(opened) : textAgain(page, opened.hash);
  return lazySource({file, root, pagePath, origin, size, ...text, keptHead: () => head});
}

type Text = Pick<LazyText, 'text' | 'textHash'>;

function textKept(opened: Opened['read']): Text {
  return {text: () => opened.text, textHash: () => opened.hash};
}

function textAgain(page: FoundPage, hash: string): Text {
  const text = (): string | LostText => {
    const read = readPage(page);
    if ('finding' in read) endOnFault([read.finding]);
    return 'text' in read && read.hash === hash ? read.text : {finding: changed(page)};
  };
  return {text, textHash: () => hash};
}

/** Every run asks for the heads of all pages: as long as the text is at hand, the file is not opened again for it. */
function headNow(opened: Opened['read'], heads: KeptHeads | undefined): Head {
  // A copy: a string that is cut from a text keeps the whole of it in memory.
  const read = (): Head => structuredClone(headOfStart(opened.firstLines) ?? headOf(opened.text));
  return heads ? heads.of(opened.hash, read) : read();
}

function changed({file}: FoundPage): Finding {
  return fileFinding({
    file,
    ruleId: 'input-changed',
    message: 'Cannot use the page: it has changed since this run began',
    note: 'It is left out; the other pages are read without it. Run again when nothing else writes to it.',
  });
}
