export type {Place} from '../text/index.js';
