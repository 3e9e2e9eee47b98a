export {articleKnowledge, type ArticleKnowledge} from './article-knowledge.js';
export {joinKnowledge, type JoinOptions, type KnowledgePart} from './join-knowledge.js';
export {knowledge} from './knowledge.js';
