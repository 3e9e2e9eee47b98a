import type {Head} from '../identity/index.js';
import {readPage, type FoundPage} from '../machine/disk/index.js';
import {fileFinding, type Finding} from '../model/index.js';
import {headOf} from '../read/index.js';
import {endOnFault} from './fault-error.js';
import type {KeptHeads} from './kept-heads.js';
import {lazySource, type LostText, type Source} from './source.js';

/**
 * A page on the disk. Of what was read only the hash and the head are kept: the text is read again when it is asked for, and has to be
 * the same then. A pipe can be read once only, so its text stays.
 *
 * @param opened what was read of it.
 * @param heads where heads of pages are kept; nowhere by default.
 */
export function fileSource(
  page: FoundPage,
  opened: Exclude<ReturnType<typeof readPage>, {finding: Finding}>,
  heads?: KeptHeads,
): Source {
  const {file, root, inRoot, origin, isPipe} = page;
  const {hash, size} = opened;
  // Where files were named one by one, the pages of all of them say where their paths begin to differ.
  const pagePath = root.name === '' ? file : inRoot;
  const text = isPipe ? opened.text : undefined;
  const again = (): string | LostText => {
    const read = readPage(page);
    if ('finding' in read) endOnFault([read.finding]);
    return 'text' in read && read.hash === hash ? read.text : {finding: changed(page)};
  };
  const head = headNow(opened, heads);
  return lazySource({
    file,
    root,
    pagePath,
    origin,
    size,
    text: () => text ?? again(),
    textHash: () => hash,
    keptHead: () => head,
  });
}

/** Every run asks for the heads of all pages: as long as the text is at hand, the file is not opened again for it. */
function headNow(opened: {readonly text: string; readonly hash: string}, heads: KeptHeads | undefined): Head {
  // A copy: a string that is cut from a text keeps the whole of it in memory.
  const read = (): Head => structuredClone(headOf(opened.text));
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
