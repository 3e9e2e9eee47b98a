import {knowledge} from '../../src/knowledge/index.js';
import type {KnowledgeBase} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';

/** The knowledge base of one page of Markdown, in which every `{{sentence}}` is a pair with itself in brackets, or with what `targets` has for it. */
export function baseOf(
  markdown: string,
  file = 'sv-SE/page.md',
  targets: ReadonlyMap<string, string> = new Map(),
): KnowledgeBase {
  let count = 100;
  const text = markdown.replace(/\{\{([^{}]*)\}\}/g, (_, source: string) => {
    const id = `a1b2c-${count++}`;
    return `<span data-ttu-id="${id}">${targets.get(source) ?? `‹${source}›`}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
  });
  return knowledge(reconcile([read(text, {file})], {locales}), {locales});
}
