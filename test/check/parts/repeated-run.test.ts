import {describe, expect, it} from 'vitest';
import {repeatedRun, saysTwice} from '../../../src/check/parts/repeated-run.js';

describe('a run that stood in the text before', () => {
  it('is one of seven ideographs, and not of six', () => {
    expect(repeatedRun('打开电子邮件箱，打开电子邮件箱。')).toEqual({text: '打开电子邮件箱', start: 8, end: 15});
    expect(repeatedRun('打开电子邮件，打开电子邮件。')).toBeUndefined();
  });

  it('is as long as it stands there, and no longer', () => {
    expect(repeatedRun('打开电子邮件箱后，打开电子邮件箱后再。')?.text).toBe('打开电子邮件箱后');
    expect(repeatedRun('打开电子邮件箱后，打开电子邮件箱再。')?.text).toBe('打开电子邮件箱');
    expect(repeatedRun('打开电子邮件箱。打开电子邮件箱。')?.text).toBe('打开电子邮件箱');
  });

  it('counts syllables for less', () => {
    expect(repeatedRun('コンピューター、コンピューター')).toBeUndefined();
  });
});

it('tells whether a text has two words in a row twice', () => {
  expect(saysTwice('Open the mailbox, then open the mailbox.')).toBe(true);
  expect(saysTwice('Open the mailbox, then the open mailbox.')).toBe(false);
  expect(saysTwice('Open open')).toBe(false);
  expect(saysTwice('')).toBe(false);
});
