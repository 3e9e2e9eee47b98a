import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {samplePage} from './sample-page.js';

const odd = '\uFEFF---\r\ntitle: a: b\r\n---\r\n<span data-ttu-id="x-1">y</span> </span>\r\nno end';

describe('sxs-kb render', () => {
  it('prints one page in one language', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    const target = await runMain(['render', 'a.md', '--side', 'target'], {cwd});
    expect(target).toMatchObject({status: 0, err: ''});
    expect(target.out).toMatch(
      /# <a name="slow-bikes"><\/a>Trage fietsen\n\nWacht 24 uur\.\n\n- Lees \[dit\]\(https:\/\/example\.com\/a\)\.\n$/,
    );
    const source = await runMain(['render', 'a.md', '--side', 'source'], {cwd});
    expect(source.out).toMatch(/Slow bikes\n\nWait 24 hours\.\n\n- Read \[this\]\(https:\/\/example\.com\/a\)\.\n$/);
  });

  it('keeps the tree below the folder, and with `both` every byte', async () => {
    const files = {'docs/a.md': samplePage(), 'docs/deep/er/b.markdown': odd, 'docs/empty.md': ''};
    const cwd = temporaryFolder(files);
    await runMain(['render', 'docs', '--side', 'both', '--out', 'x/y'], {cwd});
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(join(cwd, name.replace('docs', 'x/y')), 'utf8')).toBe(text);
    }
    expect(readdirSync(join(cwd, 'x/y')).sort()).toEqual(['a.md', 'deep', 'empty.md']);
  });

  it('needs a folder for more than one page', async () => {
    const cwd = temporaryFolder({'a.md': samplePage(), 'b.md': samplePage()});
    expect(await runMain(['render', '.', '--side', 'both'], {cwd})).toEqual({
      status: 2,
      out: '',
      err: 'error: Cannot print 2 pages: name one page, or a folder to write to with `--out DIR`\n(`sxs-kb render --help` shows the usage)\n',
    });
  });

  it('writes neither of two pages that belong in one place', async () => {
    const cwd = temporaryFolder({'nl/a.md': samplePage(), 'sv/a.md': samplePage(), 'sv/b.md': samplePage()});
    const run = await runMain(['render', 'nl', 'sv', '--side', 'both', '--out', 'x'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain(
      'nl/a.md\n1:1 error Cannot write both this page and `sv/a.md` to `a.md` output-clash sxs-kb',
    );
    expect(readdirSync(join(cwd, 'x'))).toEqual(['b.md']);
  });

  it('never writes over a page that it reads', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    const folder = await runMain(['render', 'docs', '--side', 'target', '--out', 'docs'], {cwd});
    expect(folder.status).toBe(2);
    expect(folder.err).toContain('Cannot read from the folder that is written to, `docs`');
    const file = await runMain(['render', 'docs/a.md', '--side', 'target', '--out', 'docs'], {cwd});
    expect(file.status).toBe(2);
    expect(file.err).toContain('docs/a.md\n1:1 error Cannot write the file: it is one of the pages that were read');
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toBe(samplePage());
  });

  it('skips what it cannot decode, writes the rest, and a second run changes nothing', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage(), 'docs/b.md': Buffer.from([0xff, 0x41])});
    for (let run = 0; run < 2; run += 1) {
      const {status, err} = await runMain(['render', 'docs', '--side', 'both', '--out', 'docs/x'], {cwd});
      expect(status).toBe(2);
      expect(err).toContain('docs/b.md\n1:1 error Unexpected bytes');
      expect(readdirSync(join(cwd, 'docs/x'))).toEqual(['a.md']);
    }
  });

  it('says that it cannot write', async () => {
    const cwd = temporaryFolder({'a.md': samplePage(), file: ''});
    const run = await runMain(['render', 'a.md', '--side', 'both', '--out', 'file/x'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain(
      'file/x\n1:1 error Cannot write to the folder `file/x`: a part of its path is a file, not a folder (`ENOTDIR`)',
    );
    mkdirSync(join(cwd, 'x/a.md'), {recursive: true});
    const folder = await runMain(['render', 'a.md', '--side', 'both', '--out', 'x'], {cwd});
    expect(folder.status).toBe(2);
    expect(folder.err).toContain('x/a.md\n1:1 error Cannot write the file: it is a folder (`EISDIR`)');
  });
});
