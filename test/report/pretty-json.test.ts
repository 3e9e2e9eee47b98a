import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {prettyJson} from '../../src/report/pretty-json.js';

describe('prettyJson', () => {
  it('keeps short values on one line, but not the outermost', () => {
    expect(prettyJson({a: 1, b: {c: [1, 2], d: undefined}, e: [], f: 'x'.repeat(110)})).toBe(
      `{\n  "a": 1,\n  "b": {"c": [1, 2]},\n  "e": [],\n  "f": "${'x'.repeat(110)}"\n}\n`,
    );
  });

  it('breaks long values', () => {
    const long = {one: 'x'.repeat(60), two: 'y'.repeat(60)};
    expect(prettyJson({a: [long]})).toBe(
      `{\n  "a": [\n    {\n      "one": "${'x'.repeat(60)}",\n      "two": "${'y'.repeat(60)}"\n    }\n  ]\n}\n`,
    );
  });

  it('is the JSON of the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(prettyJson(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
});
