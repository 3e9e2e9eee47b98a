import {answer} from '../machine/workers/index.js';
import {extractPage, type ExtractJob} from './extract-page.js';

answer(() => (job: ExtractJob) => {
  const result = extractPage(job);
  const {buffer, byteLength} = result.bytes;
  // Node keeps short texts together in one buffer, which must not be moved to another thread.
  return {result, moved: buffer.byteLength === byteLength ? [buffer as ArrayBuffer] : []};
});
