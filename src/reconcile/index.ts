export {orderFindings} from './order-findings.js';
export {reconcile, type ReconcileOptions} from './reconcile.js';
export {restate} from './restate.js';
export {learnNames} from './names/learn-names.js';
