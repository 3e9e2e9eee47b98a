export {serveFolder, type PostAnswer, type ServedFolder, type ServeSettings} from './serve-folder.js';
