import {readFileSync, readlinkSync} from 'node:fs';
import {errorCode} from './error-code.js';

/** Whether there is a process with an id, where ids count as they do here. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** What tells apart where process ids count, as far as the system says: machines, and containers on one. */
export function processSpace(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

/** When a process started, in ticks since the machine did; `undefined` where the system does not say, as it does not of every process. */
export function processStart(pid: number): string | undefined {
  try {
    // A `/proc` of another process namespace counts processes otherwise.
    if (readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    // The name of the program, in brackets, may hold anything; the start is the twentieth field after it.
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
