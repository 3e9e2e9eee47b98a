// npm run fuzz -- [--pages 10000] [--seed N]: damaged pages, over and over, against what must hold of every page. A page that breaks
// something is made as small as it can be and kept in `test/fuzz/corpus`, where the ordinary tests find it.

import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';

const {values} = parseArgs({options: {pages: {type: 'string', default: '10000'}, seed: {type: 'string'}}});
const seed = values.seed ?? String(Date.now() % 1_000_000_000);
console.log(`${values.pages} pages with seed ${seed}`);
const args = ['vitest', 'run', '--coverage.enabled=false', 'test/fuzz'];
const env = {...process.env, SXS_KB_FUZZ_PAGES: values.pages, SXS_KB_FUZZ_SEED: seed};
process.exitCode = spawnSync('npx', args, {stdio: 'inherit', env}).status ?? 1;
