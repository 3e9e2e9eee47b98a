import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Changes what a share says of itself as another version of the program might have written it: its manifest goes with it. */
export function rewriteShare(folder: string, change: (text: string) => string): void {
  const head = join(folder, 'share.json');
  const manifest = join(folder, '.sxs-kb-manifest.json');
  const before = readFileSync(head, 'utf8');
  const after = change(before);
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  writeFileSync(head, after);
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(hash(before), hash(after)));
}
