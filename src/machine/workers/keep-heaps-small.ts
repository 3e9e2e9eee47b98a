import {setFlagsFromString} from 'node:v8';

/**
 * Lets the heaps of this process, those of its workers too, grow by a third of what is in use before they are collected,
 * and not to several times that: a third less memory for a tenth more time. For a program of its own alone, since the
 * setting is that of the whole process.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
