export {labelPairs, type LabelLexicon, type LabelPairs} from './label-lexicon.js';
