import {readSource} from './read-sources.js';

/** Id of the pair of the page that a text is tried in. */
export const triedPair = '0-1';

/** A page of one pair, to try a translation in. */
export interface TriedText {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  /** Marks before the pair, such as `# `. */
  readonly before?: string;
}

/** Reads a page with a translation in it; `undefined` where it would not be read as it is written: it breaks out of its pair. */
export function readInPair({locale, source, target, before = ''}: TriedText): ReturnType<typeof readSource>['page'] {
  const [own, english] = [
    `<span data-ttu-id="${triedPair}">${target}</span>`,
    `<span data-stu-id="${triedPair}">${source}</span>`,
  ];
  const text = `---\nms.contentlocale: ${locale}\n---\n\n${before}${own}<span class="sxs-lookup">${english}</span>\n`;
  const {page} = readSource({file: 'correction.md', text});
  return page?.pairs.length === 1 && page.pairs[0]?.target === target ? page : undefined;
}
