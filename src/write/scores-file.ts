import {chrfFormula, scoreFormula, type LongFile} from '../model/index.js';
import {jsonFile, type OutputInput} from './output.js';

/** The scores of all pages, with how they are made. */
export function scoresFile({reports}: OutputInput): LongFile[] {
  const pages = reports.flatMap(({locales}) => locales.flatMap(({score}) => (score ? [score] : [])));
  return [jsonFile('scores.json', {penalty: scoreFormula, similarity: chrfFormula, pages})];
}
