import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';

/**
 * Runs any program as a whole process. The shell counts its processor time: Node knows that of programs of Node only,
 * and programs that are compared should be measured in one way.
 *
 * @param {readonly string[]} command the program and its arguments
 * @param {string} output the file that takes what it prints
 * @returns {Promise<{wall: number, cpu: number, errors: string}>} seconds by the clock and of all processors, and its stderr
 */
export async function measureCommand(command, output) {
  const start = process.hrtime.bigint();
  const script = '"$@" > "$0"; status=$?; times; exit $status';
  const shell = spawn('sh', ['-c', script, output, ...command], {stdio: ['ignore', 'pipe', 'pipe']});
  const [, used, errors] = await Promise.all([once(shell, 'close'), text(shell.stdout), text(shell.stderr)]);
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (shell.exitCode !== 0) throw new Error(`Expected ${command.join(' ')} to succeed: ${errors.slice(-500)}`);
  return {wall, cpu: secondsOfChildren(used), errors};
}

/**
 * @param {string} used what `times` prints: user and system time of the shell, and on the second line of its children
 */
function secondsOfChildren(used) {
  const times = used.split('\n')[1]?.split(' ') ?? [];
  return times.reduce((sum, time) => {
    const [minutes, seconds = ''] = time.split('m');
    // Some shells write the decimal mark of the locale.
    return sum + Number(minutes) * 60 + Number.parseFloat(seconds.replace(',', '.'));
  }, 0);
}
