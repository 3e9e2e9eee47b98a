/**
 * Bundle the program into `dist/run`: it starts in half the time when Node has twenty files to find
 * and not eight hundred, and so does each of its workers. The library is not bundled. The program of the review page goes
 * into `dist/review-page`, as one script for browsers.
 *
 * All files lie in one folder, as deep as the modules that they are made of: these find
 * `package.json`, `locales` and each other by paths relative to their own.
 */

import {copyFileSync, readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const workers = readdirSync('dist/engine').filter((file) => file.endsWith('-worker.js'));

const bundle = await rolldown({
  platform: 'node',
  input: {
    'sxs-kb': 'dist/cli/bin.js',
    ...Object.fromEntries(workers.map((file) => [basename(file, '.js'), `dist/engine/${file}`])),
  },
  // Optional, and loaded from where it is installed.
  external: [/^@modelcontextprotocol\//],
  // gray-matter can run front matter that is JavaScript; `src/read/front-matter.ts` makes sure that it never does.
  checks: {eval: false},
});
await bundle.write({dir: 'dist/run', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'});

// What is needed to decide is loaded when somebody does.
for (const [input, name] of [
  ['main', 'review'],
  ['decide', 'decide'],
]) {
  const page = await rolldown({
    input: `src/review-page/${input}.ts`,
    platform: 'browser',
    tsconfig: 'src/review-page/tsconfig.json',
  });
  const file = `dist/review-page/${name}.js`;
  await page.write({file, format: 'iife', minify: true, comments: false});
  await page.close();
  console.log(`${file}: ${readFileSync(file).length} bytes`);
}
for (const file of ['index.html', 'review.css']) copyFileSync(`src/review-page/${file}`, `dist/review-page/${file}`);
