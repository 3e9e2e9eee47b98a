/** Write `docs/checks.md` from the built checks in `dist`. */

import {writeFileSync} from 'node:fs';

/** @param {string} folder */
const entry = (folder) => new URL(`../dist/${folder}/index.js`, import.meta.url).href;

/** @type {typeof import('../src/check/index.js')} */
const {checks, measurement} = await import(entry('check'));
/** @type {typeof import('../src/write/index.js')} */
const {checksPage} = await import(entry('write'));

writeFileSync(new URL('../docs/checks.md', import.meta.url), checksPage(checks, measurement));
