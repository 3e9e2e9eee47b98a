export {openBuildCache} from './open-build-cache.js';
export {openCache, type Cache} from './open-cache.js';
export {programFingerprint} from './program-fingerprint.js';
