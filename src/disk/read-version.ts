import {readFileSync} from 'node:fs';

/** The version in `package.json`, which is as far from `src/disk` as from `dist/disk`. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return manifest.version;
  throw new Error('Expected a version in `package.json` of sxs-kb');
}
