import {z} from 'zod';
import {unitLineSchema, type UnitLine} from './lines.js';

/** A unit of an earlier run, as far as its id is kept. */
export type FormerUnit = Pick<UnitLine, 'article' | 'unit' | 'section' | 'source'>;

const rowSchema = z.object(unitLineSchema.pick({article: true, unit: true, section: true, source: true}).shape);

/**
 * The units in lines of `units.ndjson`, each once though it has a line for each locale. A line that is none, such as a
 * conflict marker of a merge, is passed over.
 */
export function parseUnits(lines: string): FormerUnit[] {
  const units = new Map<string, FormerUnit>();
  for (const line of lines.split('\n')) {
    const unit = line === '' ? undefined : parseUnit(line);
    if (unit) units.set(`${unit.article}\0${unit.unit}`, unit);
  }
  return Array.from(units.values());
}

function parseUnit(line: string): FormerUnit | undefined {
  try {
    return rowSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
