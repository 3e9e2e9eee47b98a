import {existsSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, it} from 'vitest';
import manifest from '../package.json' with {type: 'json'};

it('publishes the schema of the knowledge base and the types', () => {
  const {exports, files} = manifest;
  expect(exports['./types']).toEqual({types: './dist/types.d.ts', default: './dist/types.js'});
  expect(existsSync('src/types.ts')).toBe(true);
  expect(exports['./schema']).toBe('./out/schema/knowledge-base.schema.json');
  expect(files).toContain('out/schema');
  const schema: unknown = JSON.parse(readFileSync(exports['./schema'], 'utf8'));
  const validate = new Ajv2020({formats: {date: /^\d{4}-\d\d-\d\d$/}}).compile(schema as object);
  expect(validate(JSON.parse(readFileSync('out/knowledge-base.json', 'utf8')))).toBe(true);
});
