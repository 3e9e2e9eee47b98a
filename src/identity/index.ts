export type {Candidate, Head, Identity, Root, TargetLocale} from './candidate.js';
export {identify, type Identified} from './identify.js';
