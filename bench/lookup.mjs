import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {makeBase} from './make-base.mjs';
import {beside, median} from './measure.mjs';

const {values} = parseArgs({
  options: {entries: {type: 'string', default: '500,5000'}, times: {type: 'string', default: '9'}},
});
const times = Number(values.times);
const bin = beside('../dist/run/sxs-kb.js');
/** @type {import('../src/model/index.js').KnowledgeBase} */
const sample = JSON.parse(readFileSync(beside('../out/knowledge-base.json'), 'utf8'));

/** What is asked, each in Swedish: the words stand in a sixth of all entries. */
const asked = {
  'a code': '450 4.0.316',
  'a code in a text': '450 4.0.316 Connection refused [Message=Socket error code 10061]',
  words: 'anslutningen nekas av brandväggen',
  'words that no entry has': 'skärmen blir svart i mötesrummet',
};

const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-bench-'));
try {
  console.log('Whole processes from a cold start, milliseconds: by the clock, and of all processors.\n');
  console.log(`| entries | ${Object.keys(asked).join(' | ')} | start of Node |`);
  console.log(
    `| ---: | ${Object.keys(asked)
      .map(() => '---:')
      .join(' | ')} | ---: |`,
  );
  for (const entries of values.entries.split(',').map(Number)) {
    const base = join(folder, String(entries));
    makeBase(sample, base, entries);
    const cells = [];
    for (const text of Object.values(asked))
      cells.push(await cell([bin, 'lookup', '--base', base, '--locale', 'sv-SE', text]));
    console.log(`| ${entries} | ${cells.join(' | ')} | ${await cell(['-e', '0'])} |`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** @param {readonly string[]} argv */
async function cell(argv) {
  const {wall, cpu} = await median(argv, {times});
  return `${Math.round(wall * 1000)} (${Math.round(cpu * 1000)})`;
}
