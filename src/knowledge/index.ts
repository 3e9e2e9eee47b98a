export {articleKnowledge, type ArticleKnowledge} from './article-knowledge.js';
export {articleContradictions} from './contradictions/article-contradictions.js';
export {contradictionRules, mergeContradictions} from './contradictions/merge-contradictions.js';
export {joinKnowledge, type JoinOptions, type KnowledgePart} from './join-knowledge.js';
export {knowledge} from './knowledge.js';
