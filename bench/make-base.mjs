import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {knowledgeFiles} from '../dist/write/knowledge-files.js';

/**
 * Writes a knowledge base of many entries: copies of those of another one, each with an id, codes and words of its own,
 * so that its search indexes grow as those of real pages do. The same numbers give the same base.
 *
 * @param {import('../src/model/index.js').KnowledgeBase} base what is copied
 * @param {string} folder takes the files
 * @param {number} count how many entries
 */
export function makeBase(base, folder, count) {
  const random = randomFrom(1);
  const entries = Array.from({length: count}, (_, index) => {
    const original = base.entries[index % base.entries.length];
    if (original === undefined) throw new Error('Cannot make a base without entries');
    const detail = index % 1000;
    const [status, subject] = [4 + (Math.floor(index / 1000) % 2), Math.floor(index / 2000)];
    const copy = JSON.parse(JSON.stringify(original), (key, value) =>
      (key === 'source' || key === 'text') && typeof value === 'string' ? withOwnWords(value, random) : value,
    );
    const id = `smtp/${status}.${subject}.${detail}`;
    const code = {family: 'smtp', reply: status === 4 ? 450 : 550, enhanced: [status, subject, detail]};
    return {...copy, id, codes: [code], related: []};
  });
  for (const {path, parts} of knowledgeFiles({knowledgeBase: {...base, entries}})) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, Array.from(parts).join(''));
  }
}

/** @param {string} text @param {() => number} random */
function withOwnWords(text, random) {
  // Few words stand often and many seldom, as in any language.
  const word = () => `w${Math.floor(random() ** 3 * 30_000).toString(36)}a`;
  return `${text} ${word()} ${word()}`;
}

/** A small generator of numbers from 0 to 1 that repeats (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
