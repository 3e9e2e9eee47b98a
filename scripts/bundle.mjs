/**
 * Bundle the program into `dist/run`: it starts in half the time when Node has twenty files to find
 * and not eight hundred, and so does each of its workers. The library is not bundled.
 *
 * All files lie in one folder, as deep as the modules that they are made of: these find
 * `package.json`, `locales` and each other by paths relative to their own.
 */

import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
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

// Stands in for the program of the review page, which is bundled here once it is in `src/review-page`.
mkdirSync('dist/review-page', {recursive: true});
writeFileSync('dist/review-page/index.html', '<!doctype html><title>Review</title><script src="review.js"></script>\n');
for (const name of ['review.js', 'review.css']) writeFileSync(`dist/review-page/${name}`, '');
