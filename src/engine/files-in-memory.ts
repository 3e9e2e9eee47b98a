import type {FilePart, LongFile, VirtualFile} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {ArticleOutput} from '../write/index.js';
import type {Joined} from './join.js';

/** Holds what would be written, for callers that want it as values. */
export interface FilesInMemory {
  /** Takes the output of an article. */
  readonly add: (key: string, output: ArticleOutput) => void;
  /** All files by path. */
  readonly files: (joined: Joined) => VirtualFile[];
}

/** Starts with no file. */
export function filesInMemory(): FilesInMemory {
  const files = new Map<string, LongFile>();
  const parts: (FilePart & {readonly key: string})[] = [];
  return {
    add(key, output) {
      for (const path of output.evicted) files.delete(path);
      for (const file of output.files) files.set(file.path, file);
      for (const part of output.parts) parts.push({key, ...part});
    },
    files(joined) {
      const sorted = [...joined.parts.map((part) => ({key: '', ...part})), ...parts].sort((a, b) =>
        compare(a.key, b.key),
      );
      const byPath = groupBy(sorted, ({path}) => path);
      const partsOf = (path: string): string[] => byPath.get(path)?.map(({text}) => text) ?? [];
      return [...files.values(), ...joined.files(partsOf)]
        .map(({path, parts: own}) => ({path, content: Array.from(own).join('')}))
        .sort((a, b) => compare(a.path, b.path));
    },
  };
}
