import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The built program. Where it has not been built, the run lists at its end that its tests were skipped. */
export const bin = fileURLToPath(new URL('../../dist/run/sxs-kb.js', import.meta.url));
export const built = existsSync(bin);

/** Runs a line of bash in which `$0` is Node and `$1` the program. */
export function bash(line: string, cwd: string): Promise<{status: unknown; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    execFile('bash', ['-o', 'pipefail', '-c', line, process.execPath, bin], {cwd}, (error, stdout, stderr) => {
      resolve({status: error ? error.code : 0, stdout, stderr});
    });
  });
}
