import {readFileSync} from 'node:fs';
import {listPages} from './make-pages.mjs';

// The least that anything can take: all pages read as UTF-8. With a second argument one plain regular expression is
// run over them, too, and what it finds is kept.
const [folder = '.', pairs] = process.argv.slice(2);
const pair =
  /<span data-ttu-id="([^"]+)">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="[^"]+">([\s\S]*?)<\/span><\/span>/g;
const kept = [];
for (const {path} of listPages([folder])) {
  const text = readFileSync(path, 'utf8');
  if (pairs) for (const [, id, target, source] of text.matchAll(pair)) kept.push([id, target, source]);
}
