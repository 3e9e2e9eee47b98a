#!/usr/bin/env node
import {optimiseLater} from '../machine/workers/index.js';
import {main} from './main.js';

optimiseLater();

// Commands learn of a closed pipe from their own writes; without a listener the error would be thrown a second time.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => undefined);
}

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
});
