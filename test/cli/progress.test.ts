import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {progressOn, type ProgressOptions} from '../../src/cli/progress.js';

function draw(terminal: {isTTY: boolean; columns?: number}, options: Partial<ProgressOptions> = {}): string {
  const stream = Object.assign(new PassThrough(), terminal);
  const progress = progressOn(stream, {now: clock(1), ...options});
  for (let done = 0; done < 1000; done += 1) progress.step('reading', done, 1000);
  progress.step('checking');
  progress.clear();
  progress.clear();
  return String(stream.read() ?? '');
}

/** A clock that goes so many milliseconds further each time it is read. */
function clock(tick: number): () => number {
  let time = 0;
  return () => (time += tick);
}

describe('progressOn', () => {
  it('draws each percent once on a terminal and clears the line', () => {
    const text = draw({isTTY: true, columns: 40});
    expect(text.startsWith('\rreading 0 %\u001B[K\rreading 1 %\u001B[K\rreading 2 %')).toBe(true);
    expect(text.endsWith('\rreading 99 %\u001B[K\rchecking\u001B[K\r\u001B[K')).toBe(true);
    expect(text.split('\r')).toHaveLength(103);
  });

  it('fits a very narrow terminal', () => {
    expect(draw({isTTY: true, columns: 5})).toBe('\rread\u001B[K\rchec\u001B[K\r\u001B[K');
  });

  it('says nothing when it is not wanted, or would get among the results', () => {
    expect(draw({isTTY: true}, {isQuiet: true})).toBe('');
    expect(draw({isTTY: true}, {isShared: true})).toBe('');
    expect(draw({isTTY: false}, {isQuiet: true, now: clock(1_000_000)})).toBe('');
  });

  it('writes a line now and then where there is no terminal, and none in a short run', () => {
    // A thousand steps and the clock is asked once more at the beginning.
    expect(draw({isTTY: false}, {now: clock(9.98)})).toBe('');
    expect(draw({isTTY: false}, {now: clock(10)})).toBe('sxs-kb: reading 99 %\n');
    expect(draw({isTTY: false}, {now: clock(40), isShared: true})).toBe(
      [
        'sxs-kb: reading 24 %',
        'sxs-kb: reading 49 %, about 30 s left',
        'sxs-kb: reading 74 %, about 20 s left',
        'sxs-kb: reading 99 %, about 10 s left',
        '',
      ].join('\n'),
    );
    expect(draw({isTTY: false}, {now: clock(10_000)}).split('\n')).toHaveLength(102);
  });

  it.each([
    [9_999, undefined],
    [10_000, 'about 110 s left'],
    [10_001, 'about 2 min left'],
    [10_909, 'about 2 min left'],
    [10_910, 'about 3 min left'],
    [60_000, 'about 11 min left'],
  ])('says %i milliseconds after a step began, with a twelfth of it done, how long the rest takes', (time, left) => {
    const stream = Object.assign(new PassThrough(), {isTTY: true, columns: 80});
    const times = [500, 500 + time];
    const progress = progressOn(stream, {now: () => times.shift() ?? 0});
    progress.step('reading', 0, 12);
    progress.step('reading', 1, 12);
    expect(String(stream.read())).toBe(
      `\rreading 0 %\u001B[K\rreading 8 %${left === undefined ? '' : `, ${left}`}\u001B[K`,
    );
  });
});
