import {normalise} from './normalise.js';

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

/** Text of a Markdown sentence for reading and searching: labels of links, code and strong text without their marks, no images and tags. */
export function plain(markdown: string): string {
  return normalise(
    markdown
      .replace(/!\[[^\][]*\]\([^()\s]*\)/g, '')
      .replace(/\[([^\][]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
      .replace(/<(?:https?|mailto):([^<>\s]+)>/g, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/\*\*|__|`/g, '')
      .replace(/(?<![\w*])\*(?=[^*\s])|(?<=[^*\s])\*(?![\w*])/g, '')
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' '),
  );
}
