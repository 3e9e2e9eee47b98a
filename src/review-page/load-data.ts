import {unpackPage, type PackedReviewPage} from '../model/packed-review-page.js';
import {reviewVersion, type ReviewIndex, type ReviewPage} from '../model/review-page.js';
import {dataAddress} from './address.js';
import type {DecidingParts} from './decide.js';
import * as words from './strings.js';

/** What scripts are addressed with, where the browser wants more than a string. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: {readonly createScriptURL: (url: string) => string},
  ) => {readonly createScriptURL: (url: string) => string};
}

/** Files of data are scripts, which call these. */
type Window = typeof globalThis & {
  sxsIndex?: (index: ReviewIndex) => void;
  sxsPage?: (page: PackedReviewPage) => void;
  sxsDeciding?: (parts: DecidingParts) => void;
  trustedTypes?: Policies;
};

const own = globalThis as Window;
const policy = own.trustedTypes?.createPolicy('sxs-data', {createScriptURL: (url) => url});

/** Pages are loaded one after the other: all of them call the same function. */
let queue: Promise<unknown> = Promise.resolve();

/** Loads the list of all pages. */
export function loadIndex(): Promise<ReviewIndex> {
  return load<ReviewIndex>('./index.js', (take) => (own.sxsIndex = take));
}

let deciding: Promise<DecidingParts> | undefined;

/** Loads what is needed once somebody decides. */
export function loadDeciding(): Promise<DecidingParts> {
  deciding ??= load<DecidingParts>('./decide.js', (take) => (own.sxsDeciding = take));
  return deciding;
}

/** Loads the data of a page. */
export function loadPage(path: string): Promise<ReviewPage> {
  const address = dataAddress(path);
  if (address === undefined) return Promise.reject(new Error(words.cannotLoad(path)));
  const loaded = queue.then(() => load<PackedReviewPage>(address, (take) => (own.sxsPage = take)));
  queue = loaded.catch(() => undefined);
  return loaded.then(unpackPage);
}

/**
 * Runs a script of data: a page from a disk cannot be read in another way.
 *
 * @throws {Error} in words for people: it is not there, or of another version.
 */
async function load<Data extends {readonly version: number}>(
  address: string,
  listen: (take: (data: Data) => void) => void,
): Promise<Data> {
  const script = document.createElement('script');
  const data = await new Promise<Data>((done, fail) => {
    const missing = (): void => {
      fail(new Error(words.cannotLoad(address)));
    };
    listen(done);
    script.addEventListener('error', missing);
    // Where it has called nothing, it is no data.
    script.addEventListener('load', missing);
    (script as {src: unknown}).src = policy ? policy.createScriptURL(address) : address;
    document.head.append(script);
  }).finally(() => {
    script.remove();
  });
  if (data.version !== reviewVersion) throw new Error(words.otherVersion);
  return data;
}
