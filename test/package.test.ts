import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import manifest from '../package.json' with {type: 'json'};
import {temporaryFolder} from './machine/disk/temporary-folder.js';

it('publishes the schema of the knowledge base and the types', () => {
  const {exports, files} = manifest;
  expect(exports['./types']).toEqual({types: './dist/types.d.ts', default: './dist/run/types.js'});
  expect(existsSync('src/types.ts')).toBe(true);
  expect(exports['./schema']).toBe('./out/schema/knowledge-base.schema.json');
  expect(files).toContain('out/schema');
  const schema: unknown = JSON.parse(readFileSync(exports['./schema'], 'utf8'));
  const validate = new Ajv2020({formats: {date: /^\d{4}-\d\d-\d\d$/}}).compile(schema as object);
  expect(validate(JSON.parse(readFileSync('out/knowledge-base.json', 'utf8')))).toBe(true);
});

/** The package that a specifier names. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe.skipIf(!existsSync('dist/run/index.js'))('what is built', () => {
  it('runs with nothing beside it', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'dist'));
    for (const name of ['package.json', 'locales', 'out/schema', 'dist/run', 'dist/review-page', 'dist/browser'])
      cpSync(name, join(root, name), {recursive: true});
    const script = `
      const {build, read, check} = await import('./dist/run/index.js');
      await import('./dist/run/types.js');
      const {openBase} = await import('./dist/browser/browser.js');
      const text = '<span data-ttu-id="a-1">Warten Sie 3 Tage.</span><span class="sxs-lookup"><span data-stu-id="a-1">Wait 5 days.</span></span>';
      const findings = check([read(text, {file: 'de-DE/a.md'})]).map(({ruleId}) => ruleId);
      console.log(typeof openBase, build([{file: 'de-DE/a.md', text}]).articles.length, findings.includes('number-mismatch'));`;
    const library = spawnSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'});
    expect([library.stderr, library.stdout]).toEqual(['', 'function 1 true\n']);
    const program = spawnSync(process.execPath, ['dist/run/sxs-kb.js', '--version'], {cwd: root, encoding: 'utf8'});
    expect([program.stderr, program.stdout]).toEqual(['', `${manifest.version}\n`]);
  });

  it('depends on the packages that its types name, and on no others', () => {
    const declared = readdirSync('dist', {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.d.ts'))
      .flatMap((file) =>
        Array.from(
          readFileSync(join('dist', file), 'utf8').matchAll(/(?:from|import\() ?['"]([^.'"][^'"]*)['"]/g),
          ([, name = '']) => name,
        ),
      );
    const named = new Set(declared.filter((name) => !isBuiltin(name)).map(packageOf));
    named.delete(manifest.name);
    // Types of trees are published apart from what they describe.
    const wanted = Array.from(named, (name) => (['hast', 'mdast'].includes(name) ? `@types/${name}` : name));
    expect(Object.keys(manifest.dependencies)).toEqual(wanted.sort());
  });

  it('carries the licences of what is in it', () => {
    const licences = readFileSync('dist/run/LICENSES.txt', 'utf8');
    for (const name of ['unified', 'remark-parse', 'rehype-parse', 'hast-util-select', 'gray-matter', 'commander'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, MIT$`, 'm'));
  });
});
