import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'vitest';
import {expectSameBuild, expectSound} from './invariants.js';

/** Pages that were wrong once, as small as they could be made. */
const folder = join(import.meta.dirname, 'corpus');

describe('a page that was wrong once', () => {
  it.each(readdirSync(folder).sort())('is right: %s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expectSound(text);
    expectSameBuild([text, text.replace(/\d/g, '7')]);
  });
});
