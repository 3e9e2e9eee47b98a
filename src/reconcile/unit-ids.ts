import {createHash} from 'node:crypto';

/** What an id is made from: the first wording of a unit and the section it stood in then. */
export interface FirstSeen {
  readonly section: string;
  readonly norm: string;
}

/** Gives every unit an id that later versions do not change; equal sentences of one section are numbered. */
export function unitIds(units: readonly FirstSeen[]): string[] {
  const used = new Map<string, number>();
  return units.map(({section, norm}) => {
    const id = `u${createHash('sha256').update(`${section}\n${norm}`).digest('hex').slice(0, 8)}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
