/** A change of a text. Offsets are UTF-16 code units from its start. */
export interface Edit {
  readonly start: number;
  /** The same as `start` where text is only put in. */
  readonly end: number;
  /** What is to stand there. */
  readonly text: string;
}

/** Makes changes that do not overlap; everything else stays as it stands. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const {start, end, text: put} of edits.toSorted(byPlace)) {
    made += text.slice(at, start) + put;
    at = end;
  }
  return made + text.slice(at);
}

/** Of changes that overlap, or begin at one place, the first one; in the order of their places. */
export function withoutOverlaps<One extends Edit>(edits: readonly One[]): One[] {
  const kept: One[] = [];
  for (const edit of edits.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (!last || (edit.start >= last.end && edit.start > last.start)) kept.push(edit);
  }
  return kept;
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
