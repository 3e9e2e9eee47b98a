import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {progressOn} from '../../src/cli/progress.js';

function draw(terminal: {isTTY: boolean; columns?: number}, wanted = true): string {
  const stream = Object.assign(new PassThrough(), terminal);
  const progress = progressOn(stream, wanted);
  for (let done = 0; done < 1000; done += 1) progress.step('reading', done, 1000);
  progress.step('checking');
  progress.clear();
  progress.clear();
  return String(stream.read() ?? '');
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

  it('says nothing elsewhere, or when not wanted', () => {
    expect(draw({isTTY: false})).toBe('');
    expect(draw({isTTY: true}, false)).toBe('');
  });
});
