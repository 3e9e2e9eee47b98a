import {readFileSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {touchRegularly} from '../../../src/machine/disk/touch-regularly.js';
import {temporaryFolder} from './temporary-folder.js';

/** Keeps this thread busy until a file is younger than a day; whether it became so. */
function becomesYoung(file: string): boolean {
  const sleep = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 3000; tries++) {
    if (Date.now() - statSync(file).mtimeMs < 86_400_000) return true;
    Atomics.wait(sleep, 0, 0, 10);
  }
  return false;
}

describe('touchRegularly', () => {
  it('goes on while this thread is busy, and changes no byte', async () => {
    const file = join(temporaryFolder({lock: '{"a":1}\n'}), 'lock');
    utimesSync(file, 0, 0);
    const stop = touchRegularly(file, '{"a":1}\n', 5);
    // The thread is started by this one, which it needs no more then.
    while (Date.now() - statSync(file).mtimeMs > 86_400_000) await setTimeout(10);
    utimesSync(file, 0, 0);
    expect(becomesYoung(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n');
    stop();
  });

  it('leaves a file of other content alone', async () => {
    const cwd = temporaryFolder({lock: '{"a":1}\n', other: '{"b":1}\n'});
    const [lock, other] = [join(cwd, 'lock'), join(cwd, 'other')];
    const stops = [touchRegularly(other, '{"a":1}\n', 5), touchRegularly(lock, '{"a":1}\n', 5)];
    for (const file of [lock, other]) utimesSync(file, 0, 0);
    for (let times = 0; times < 3; times++) {
      while (statSync(lock).mtimeMs === 0) await setTimeout(5);
      utimesSync(lock, 0, 0);
    }
    expect(statSync(other).mtimeMs).toBe(0);
    for (const stop of stops) stop();
  });
});
