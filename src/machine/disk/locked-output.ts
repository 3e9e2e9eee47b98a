import {fileFinding, type Finding} from '../../model/index.js';

/** The finding for an output folder whose lock somebody removed while a run had it. */
export function takenOver(outDir: string): Finding {
  return fileFinding({
    file: outDir,
    ruleId: 'output-locked',
    message: `Unexpected removal of the lock of \`${outDir}\` during the run`,
    note: 'Another run may have written to the folder meanwhile: run it again.',
  });
}

/**
 * The finding for an output folder that another run writes to.
 *
 * @param lock whose it is, in words, and the name of its file.
 */
export function lockedOutput(
  outDir: string,
  {holder, file}: {readonly holder: string; readonly file: string},
): Finding {
  return fileFinding({
    file: outDir,
    ruleId: 'output-locked',
    message: `Cannot write to the folder \`${outDir}\` while another run does: ${holder}`,
    note: `Wait for it to end. If it has ended already, remove \`${outDir}/${file}\`.`,
  });
}
