export {cacheFolder} from './cache-folder.js';
export {openCache, type Cache} from './open-cache.js';
export {programFingerprint} from './program-fingerprint.js';
