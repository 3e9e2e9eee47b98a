export type {Edit, Place} from '../text/index.js';
