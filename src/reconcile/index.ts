export {reconcile, type ReconcileOptions} from './reconcile.js';
