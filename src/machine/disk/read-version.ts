import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageRoot} from '../package-root.js';

/** The version in `package.json`. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return manifest.version;
  throw new Error('Expected a version in `package.json` of sxs-kb');
}
