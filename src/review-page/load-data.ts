import {unpackPage, type PackedReviewPage} from '../model/packed-review-page.js';
import {reviewVersion, type ReviewIndex, type ReviewPage, type ReviewRisks} from '../model/review-page.js';
import {dataAddress} from './address.js';
import type {DecidingParts} from './decide.js';
import type {ListParts} from './list.js';
import type {Rating} from './page-state.js';
import type {RiskParts} from './risk.js';
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
  sxsRisk?: (risks: ReviewRisks) => void;
  sxsDeciding?: (parts: DecidingParts) => void;
  sxsList?: (parts: ListParts) => void;
  sxsRating?: (parts: RiskParts) => void;
  trustedTypes?: Policies;
};

const own = globalThis as Window;
const policy = own.trustedTypes?.createPolicy('sxs-data', {createScriptURL: (url) => url});

/** The data of pages is loaded one after the other: all of them call the same function. */
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

let list: Promise<ListParts> | undefined;

/** Loads what shows the list of all pages. */
export function loadList(): Promise<ListParts> {
  list ??= load<ListParts>('./list.js', (take) => (own.sxsList = take));
  return list;
}

/** Loads a page, and how risky its sentences are, where the build has rated them. */
export async function loadPage(
  path: string,
): Promise<{readonly page: ReviewPage; readonly rating: Rating | undefined}> {
  const page = unpackPage(await inTurn<PackedReviewPage>(path, (take) => (own.sxsPage = take)));
  // Without it the page is all there, in its order.
  return {page, rating: page.hasRisk && (await loadRating(page).catch(() => undefined))};
}

let risk: Promise<RiskParts> | undefined;

async function loadRating(page: ReviewPage): Promise<Rating> {
  risk ??= load<RiskParts>('./risk.js', (take) => (own.sxsRating = take));
  const risks = await inTurn<ReviewRisks>(`risk/${page.path}`, (take) => (own.sxsRisk = take));
  return (await risk).openRating(page, risks);
}

function inTurn<Data extends {readonly version: number}>(
  path: string,
  listen: (take: (data: Data) => void) => void,
): Promise<Data> {
  const address = dataAddress(path);
  if (address === undefined) return Promise.reject(new Error(words.cannotLoad(path)));
  const loaded = queue.then(() => load(address, listen));
  queue = loaded.catch(() => undefined);
  return loaded;
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
