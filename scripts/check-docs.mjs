/** Write `docs/checks.md` from the checks, from `dist`. */

import {writeFileSync} from 'node:fs';

/** @param {string} room */
const door = (room) => new URL(`../dist/${room}/index.js`, import.meta.url).href;

/** @type {typeof import('../src/check/index.js')} */
const {checks} = await import(door('check'));
/** @type {typeof import('../src/write/index.js')} */
const {checksPage} = await import(door('write'));

writeFileSync(new URL('../docs/checks.md', import.meta.url), checksPage(checks));
