/**
 * Bundle the program and the library into `dist/run`: the program starts in half the time when Node has twenty files to find
 * and not eight hundred, and so does each of its workers; and whoever installs them gets no packages but those that types
 * name. The door for browsers has files of its own in `dist/browser`, which hold nothing of Node. The program of the review
 * page goes into `dist/review-page`, as one script for browsers.
 *
 * All files of a bundle lie in one folder, as deep as the modules that they are made of: these find
 * `package.json`, `locales` and each other by paths relative to their own.
 */

import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Folders of the packages that are in a bundle. */
const packages = new Set();

/**
 * Bundles modules, and what they load later beside them.
 *
 * @param {Record<string, string>} input modules by the name of their file.
 * @param {{dir: string, platform: 'node' | 'neutral'}} settings
 */
async function bundleInto(input, {dir, platform}) {
  const bundle = await rolldown({
    platform,
    input,
    // A dictionary reader that users install beside their dictionaries.
    external: ['hunspell-wasm'],
    // gray-matter can run front matter that is JavaScript; `src/read/front-matter.ts` makes sure that it never does.
    checks: {eval: false},
  });
  const {output} = await bundle.write({dir, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js'});
  await bundle.close();
  const ids = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  for (const id of ids) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
    if (folder !== undefined) packages.add(folder);
  }
}

const workers = readdirSync('dist/engine').filter((file) => file.endsWith('-worker.js'));
await bundleInto(
  {
    'sxs-kb': 'dist/cli/bin.js',
    index: 'dist/index.js',
    types: 'dist/types.js',
    ...Object.fromEntries(workers.map((file) => [basename(file, '.js'), `dist/engine/${file}`])),
  },
  {dir: 'dist/run', platform: 'node'},
);
await bundleInto({browser: 'dist/browser.js'}, {dir: 'dist/browser', platform: 'neutral'});
writeFileSync('dist/run/LICENSES.txt', [...packages].sort().map(licenseOf).join('\n'));

/** @param {string} folder of a package whose code is in a bundle: its licence asks for its text beside the code. */
function licenseOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version}, ${license}\n\n${text}\n`;
}

// What is needed to decide is loaded when somebody does, and so are the list of pages and what shows risks.
for (const [input, name] of [
  ['main', 'review'],
  ['decide', 'decide'],
  ['list', 'list'],
  ['risk', 'risk'],
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
