import {setImmediate} from 'node:timers/promises';
import type {LongFile, VirtualFile} from '../../model/index.js';
import {folderWriter, type WriteOptions, type WriteReport} from './folder-writer.js';
import {holdSignals} from './hold-signals.js';

/**
 * Writes files below a folder: each whole or not at all, none outside the folder, none over an input.
 * A file that cannot be written is a finding; the others are written. Signals take effect between two files.
 *
 * @param files may be lazy: each is taken when the one before is written.
 * @param outDir the folder, as the user named it; made when it does not exist.
 */
export async function writeFiles(
  files: Iterable<VirtualFile | LongFile>,
  outDir: string,
  options: WriteOptions,
): Promise<WriteReport> {
  const writer = folderWriter(outDir, options);
  if ('finding' in writer) return {written: 0, unchanged: 0, findings: [writer.finding]};
  const signals = holdSignals();
  try {
    for (const file of files) {
      await setImmediate();
      if (signals.arrived()) break;
      writer.write(file);
      if (writer.isHopeless()) break;
    }
  } finally {
    signals.release();
  }
  return writer.report();
}
