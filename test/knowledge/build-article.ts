import type {
  Article,
  Block,
  Change,
  Evidence,
  ListItem,
  Page,
  Pair,
  Section,
  Slot,
  Unit,
  UnitInLocale,
} from '../../src/model/index.js';

/** What a test can say about an article beside its page. */
interface Options {
  readonly key?: string;
  /** Dates of the source versions, oldest first: of their English commits, and of their handoffs. */
  readonly versions?: readonly string[];
  /** Whether English commits are known; `true` by default. */
  readonly isEnglishKnown?: boolean;
  /** Older wordings by canonical sentence: the first one stands in the first version, and so on. */
  readonly history?: Readonly<Record<string, readonly string[]>>;
  /** States of units by canonical sentence, by default current in sv-SE with the sentence in brackets as its text. */
  readonly states?: Readonly<Record<string, readonly UnitInLocale[]>>;
  /** Sentences that only the first version has, by slug of their section. */
  readonly removed?: Readonly<Record<string, string>>;
}

/**
 * Builds an article from lines of a small language: `#` headings, `-` and `1.` lists with two spaces a level, lines
 * indented without a mark as further paragraphs of an item, `NOTE>` alerts, `|` table rows, `!` text outside pairs,
 * fences. Sentences of a line are divided by ` ¶ `.
 */
export function buildArticle(lines: string, options: Options = {}): Article {
  const key = options.key ?? 'page';
  const versions = options.versions ?? ['2021-01-27'];
  const draft = new Draft();
  for (const line of lines.split('\n')) draft.add(line);
  const sources = draft.pairs.map((pair) => pair.source);
  const evidence = (pair: string, version: number): Evidence => ({
    file: `${key}-${version}.md`,
    line: 1,
    pair,
    locale: 'sv-SE',
    ...(versions[version] === undefined ? {} : {handoff: versions[version]}),
  });
  const last = versions.length - 1;
  const present = sources.map((source, index): Unit => {
    const older = options.history?.[source] ?? [];
    return {
      id: `${draft.slugOf(index)}/${index}`,
      source,
      section: draft.slugOf(index),
      present: true,
      variants: [
        ...older.map((text, version) => ({
          source: text,
          first: version,
          last: version,
          evidence: [evidence(`p-${index}`, version)],
        })),
        {source, first: older.length, last, evidence: [evidence(`p-${index}`, last)]},
      ],
      locales: options.states?.[source] ?? [
        {
          locale: 'sv-SE',
          status: 'current',
          translation: {target: `[${source}]`, variant: older.length, evidence: evidence(`p-${index}`, last)},
          drift: [],
          patches: [],
          earlier: [],
        },
      ],
    };
  });
  const removed = Object.entries(options.removed ?? {}).map(
    ([source, section], index): Unit => ({
      id: `${section}/removed-${index}`,
      source,
      section,
      present: false,
      variants: [{source, first: 0, last: 0, evidence: [evidence(`r-${index}`, 0)]}],
      locales: [],
    }),
  );
  return {
    key,
    name: key,
    pages: versions.map((handoff, index) => ({...draft.page(`${key}-${index}.md`), meta: meta(handoff), key})),
    versions: versions.map((handoff, index) => ({
      id: `v${index}`,
      sourceCommit: `v${index}`,
      handoff,
      ...(options.isEnglishKnown === false ? {} : {committed: handoff}),
      pages: [index],
    })),
    canonicalPage: last,
    locales: ['sv-SE'],
    units: [...present, ...removed],
    slots: present.map((_, index): Slot => ({pair: index, unit: index})),
    changes: [
      ...present.flatMap((unit) => rewordings(unit, versions)),
      ...removed.map((unit) => removal(unit, versions)),
    ],
  };
}

function meta(handoff: string): Page['meta'] {
  return {
    locale: 'sv-SE',
    handoff,
    sourceCommit: undefined,
    fileHash: undefined,
    translationType: 'MT',
    title: undefined,
    description: undefined,
  };
}

function rewordings(unit: Unit, versions: readonly string[]): Change[] {
  return unit.variants.slice(1).map((variant, index) => ({
    unit: unit.id,
    classes: ['wording'],
    interval: {after: versions[index], by: versions[index + 1]},
    from: index,
    to: index + 1,
    before: unit.variants[index]?.source,
    after: variant.source,
    hunks: [],
  }));
}

function removal(unit: Unit, versions: readonly string[]): Change {
  return {
    unit: unit.id,
    classes: ['removed'],
    interval: {after: versions[0], by: versions[1]},
    from: 0,
    to: 1,
    before: unit.source,
    after: undefined,
    hunks: [],
  };
}

/** The canonical page while its lines are read. */
class Draft {
  readonly pairs: Pair[] = [];
  private readonly sections: Section[] = [{slug: '', depth: 0, heading: '', start: 0, parent: -1}];
  private readonly blocks: Block[] = [];
  private text = '';
  private lists: ListItem[] = [];
  private nextList = 0;
  private row = -1;
  private fenced = false;
  /** Whether the line before was code of the same block. */
  private inCode = false;

  add(line: string): void {
    const raw = this.fenced || /^ *```/.test(line) || line.startsWith('! ');
    if (/^ *```/.test(line)) this.fence();
    const heading = /^(#+) (.*)$/.exec(line);
    const cells = /^\| (.*) \|$/.exec(line)?.[1]?.split(' | ');
    this.row = cells ? this.row + 1 : -1;
    if (raw || line.trim() === '') this.raw(line.replace(/^! /, ''));
    else if (heading) this.heading(heading[1]!.length, heading[2]!);
    else if (cells)
      for (const [column, cell] of cells.entries())
        this.block({kind: 'cell', items: [], cell: {table: 0, row: this.row, column}}, cell);
    else this.paragraph(line);
    this.text += '\n';
  }

  slugOf(pair: number): string {
    return this.sections[this.pairs[pair]!.section]!.slug;
  }

  page(file: string): Omit<Page, 'meta' | 'key'> {
    return {
      file,
      text: this.text,
      frontMatter: {raw: '', data: {}},
      pairs: this.pairs,
      sections: this.sections,
      blocks: this.blocks,
      findings: [],
    };
  }

  /** Text without pairs: lines of code, and paragraphs. */
  private raw(text: string): void {
    const start = this.text.length;
    this.text += text;
    const end = this.text.length;
    const section = this.sections.length - 1;
    const items = text.startsWith(' ') ? this.lists : [];
    const last = this.blocks.at(-1);
    if (this.inCode && last) this.blocks[this.blocks.length - 1] = {...last, end};
    else if (text.trim() !== '')
      this.blocks.push({kind: this.fenced ? 'code' : 'paragraph', items, section, start, end});
    this.inCode = this.fenced;
  }

  private fence(): void {
    this.inCode = this.fenced;
    this.fenced = !this.fenced;
  }

  private heading(depth: number, text: string): void {
    this.lists = [];
    const parent = this.sections.findLastIndex((section) => section.depth < depth);
    const slug = text
      .toLowerCase()
      .replace(/[^a-z\d ]/g, '')
      .replaceAll(' ', '-');
    this.sections.push({slug, depth, heading: text.replaceAll(' ¶ ', ' '), start: this.text.length, parent});
    this.text += `${'#'.repeat(depth)} `;
    this.block({kind: 'heading', depth, items: []}, text);
  }

  private paragraph(line: string): void {
    const [, indent = '', mark, alert, text = ''] = /^( *)(- |\d+\. )?(NOTE> )?(\S.*)$/.exec(line) ?? [];
    const level = indent.length / 2;
    if (mark === undefined) this.lists = this.lists.slice(0, level);
    else {
      const before = this.lists[level];
      const ordered = mark !== '- ';
      const item =
        before?.ordered === ordered
          ? {...before, number: before.number + 1}
          : {list: this.nextList++, ordered, number: ordered ? Number.parseInt(mark, 10) : 1};
      this.lists = [...this.lists.slice(0, level), item];
    }
    this.text += indent + (mark ?? '');
    this.block({kind: 'paragraph', items: this.lists, ...(alert ? {quote: 'note'} : {})}, text);
  }

  private block(block: Omit<Block, 'start' | 'end' | 'section'>, text: string): void {
    const first = this.text.length;
    const section = this.sections.length - 1;
    this.blocks.push({...block, section, start: first, end: first + text.replaceAll(' ¶ ', ' ').length});
    for (const source of text.split(' ¶ ')) {
      const start = this.text.length;
      this.text += source;
      this.pairs.push({
        id: `p-${this.pairs.length}`,
        target: `[${source}]`,
        source,
        start,
        end: this.text.length,
        targetStart: start,
        sourceStart: start,
        line: 1,
        column: 1,
        section: this.sections.length - 1,
        block: this.blocks.length - 1,
        inLink: false,
      });
      this.text += ' ';
    }
  }
}
