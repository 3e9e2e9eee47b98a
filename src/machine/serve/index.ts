export {serveFolder, type PostAnswer, type ServedFolder} from './serve-folder.js';
