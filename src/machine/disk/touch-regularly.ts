import {Worker} from 'node:worker_threads';

/**
 * In a thread of its own, since a step of a large run can keep the main one busy for minutes. It writes the first character
 * again and sets no time: the clock that counts is that of the file system.
 */
const program = `
  const {closeSync, openSync, readFileSync, writeSync} = require('node:fs');
  const {path, content, every} = require('node:worker_threads').workerData;
  setInterval(() => {
    try {
      const file = openSync(path, 'r+');
      try {
        if (readFileSync(file, 'utf8') === content) writeSync(file, content.slice(0, 1), 0);
      } finally {
        closeSync(file);
      }
    } catch {}
  }, every);
`;

/**
 * Gives a file the time of now, over and over, as long as this process runs and the file has its content.
 *
 * @param path absolute path.
 * @param content of the file; not empty.
 * @param every milliseconds.
 * @returns a function that ends it.
 */
export function touchRegularly(path: string, content: string, every: number): () => void {
  const worker = new Worker(program, {eval: true, workerData: {path, content, every}, execArgv: []});
  worker.unref();
  // Where no thread can be started the file grows old, which is no reason to end the run.
  worker.on('error', () => undefined);
  return () => void worker.terminate();
}
