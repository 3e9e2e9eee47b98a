import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {VirtualFile} from '../../model/index.js';
import {packageRoot} from '../package-root.js';

/** The folder in the package; it is there once the package is built. */
const packaged = join(packageRoot, 'dist', 'review-page');
const names = ['index.html', 'review.js', 'decide.js', 'list.js', 'risk.js', 'review.css'] as const;

/**
 * Reads the program of the review page, as a build writes it to its output.
 *
 * @param folder where its files are; that of the package by default.
 * @throws {Error} when one of them cannot be read: the package is not whole, or not built.
 */
export function readReviewProgram(folder: string = packaged): VirtualFile[] {
  return names.map((name) => ({path: `review/${name}`, content: readProgramFile(join(folder, name))}));
}

function readProgramFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(
      `Cannot read \`${path}\`, a file of the review page: the package is not whole; \`npm run build\` makes it`,
      {
        cause,
      },
    );
  }
}
