import {fromRecord} from './page-record.js';
import type {LoadedSource} from './source.js';

/** The text of a page as it stands; none where it is lost. */
export function textOf(loaded: LoadedSource): string {
  if ('text' in loaded) return loaded.text;
  return 'record' in loaded ? (fromRecord(loaded).page?.text ?? '') : '';
}
