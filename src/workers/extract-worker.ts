import {answer} from './answer.js';
import {extractPage, type ExtractJob} from './extract-page.js';

answer((job: ExtractJob) => {
  const result = extractPage(job);
  return {result, moved: [result.bytes.buffer as ArrayBuffer]};
});
