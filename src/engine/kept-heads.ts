import type {Head} from '../identity/index.js';
import type {Cache} from '../machine/cache/index.js';
import {fromBytes, toBytes} from '../machine/workers/index.js';

/** What the front matter of pages says, kept from one run to the next by the hashes of their texts. */
export interface KeptHeads {
  /** The head of a text; it is read only where it is not known. */
  readonly of: (hash: string, read: () => Head) => Head;
  /** Keeps those that were asked for. */
  readonly keep: () => void;
}

/**
 * Opens what a run kept. Nothing is read before it is asked for.
 *
 * @param run runs of one name look at much the same pages, such as those that write to one folder.
 */
export function openHeads(cache: Pick<Cache, 'get' | 'put'>, run: string): KeptHeads {
  const name = `heads ${run}`;
  const asked = new Map<string, Head>();
  let known: ReadonlyMap<string, Head> | undefined;
  let isNew = false;
  return {
    of(hash, read) {
      known ??= stored(cache.get(name));
      const head = known.get(hash);
      isNew ||= head === undefined;
      const own = head ?? read();
      asked.set(hash, own);
      return own;
    },
    keep() {
      if (isNew) cache.put(name, toBytes(asked));
    },
  };
}

function stored(bytes: Uint8Array | undefined): ReadonlyMap<string, Head> {
  return bytes === undefined ? new Map<string, Head>() : (fromBytes(bytes) as ReadonlyMap<string, Head>);
}
