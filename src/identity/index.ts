export type {Candidate, Head, Identity, Root, TargetLocale} from './candidate.js';
export {identify} from './identify.js';
export {identityOfPath} from './locales.js';
