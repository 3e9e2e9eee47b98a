import type {Head} from '../identity/index.js';
import {readPage, type FoundPage} from '../machine/disk/index.js';
import {fileFinding, type Finding} from '../model/index.js';
import {endOnFault} from './fault-error.js';
import type {KeptHeads} from './kept-heads.js';
import {lazySource, type LostText, type Source} from './source.js';

/**
 * A page on the disk. Of what was read only the hash is kept: the text is read again when it is asked for, and has to be
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
  const keptHead = heads && ((read: () => Head): Head => heads.of(hash, read));
  return lazySource({file, root, pagePath, origin, size, text: () => text ?? again(), textHash: () => hash, keptHead});
}

function changed({file}: FoundPage): Finding {
  return fileFinding({
    file,
    ruleId: 'input-changed',
    message: 'Cannot use the page: it has changed since this run began',
    note: 'It is left out; the other pages are read without it. Run again when nothing else writes to it.',
  });
}
