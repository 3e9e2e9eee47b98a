const spanTag = /<(\/?)span\b/g;

/** How many spans a text opens and does not close; negative when it closes more than it opens. */
export function openSpans(text: string): number {
  if (!text.includes('span')) return 0;
  let depth = 0;
  for (const tag of text.matchAll(spanTag)) depth += tag[1] === '' ? 1 : -1;
  return depth;
}
