import {writeSync} from 'node:fs';
import {isMainThread} from 'node:worker_threads';

// Loaded before a program that is measured: when it ends, it says on file 3 what it has used.
if (isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024}));
  });
}
