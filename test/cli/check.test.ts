import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {findingSchema} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {samplePage} from './sample-page.js';

const wrong = samplePage().replace('Wacht 24 uur', 'Wacht 27 uur');
const found = (out: string) => z.array(findingSchema).parse(JSON.parse(out));

describe('sxs-kb check', () => {
  it('shows what is wrong, where and under which fingerprint, and fails', async () => {
    const cwd = temporaryFolder({'docs/a.md': wrong});
    const run = await runMain(['check', 'docs'], {cwd});
    expect(run).toMatchObject({status: 1, err: ''});
    expect(run.out).toMatch(
      /^docs\/a\.md\n {2}10:37 error Unexpected number `27`, expected `24`\n {6}number-mismatch [\da-f]{12}\n {6}Wacht 27 uur\.\n {12}\^\^\n {6}Wait 24 hours\.\n\n1 error\n$/,
    );
  });

  it('checks pages as they were when it began', async () => {
    const other = wrong.replaceAll('0f8fad5b', '11111111').replaceAll('slow-bikes', 'fast-bikes');
    const cwd = temporaryFolder({'docs/a.md': wrong, 'docs/b.md': other});
    const onOutput = (): void => {
      rmSync(join(cwd, 'docs/b.md'), {force: true});
    };
    const {out} = await runMain(['check', 'docs', '--workers', '0', '--no-cache'], {cwd, onOutput});
    expect(out).toMatch(
      /^docs\/a\.md\n[\s\S]*number-mismatch[\s\S]*, as at docs\/a\.md:10:37\n {6}docs\/b\.md:10:37\n/,
    );
    expect(out).not.toContain('input-changed');
  });

  it('says nothing about good pages', async () => {
    const cwd = temporaryFolder({'a.md': samplePage()});
    expect(await runMain(['check', 'a.md'], {cwd})).toEqual({status: 0, out: '', err: ''});
  });

  it('gives findings as JSON, with everything that they have', async () => {
    const cwd = temporaryFolder({'a.md': wrong});
    const {out, status} = await runMain(['check', 'a.md', '--format', 'json', '--fail-on', 'never'], {cwd});
    expect(status).toBe(0);
    expect(found(out)).toMatchObject([
      {
        file: 'a.md',
        line: 10,
        column: 37,
        endLine: 10,
        endColumn: 39,
        pair: 'ab12c-102',
        locale: 'nl-NL',
        ruleId: 'number-mismatch',
        severity: 'error',
        message: 'Unexpected number `27`, expected `24`',
        actual: '27',
        expected: '24',
        itsType: 'numbers',
        mqm: 'major',
        url: 'docs/checks.md#number-mismatch',
      },
    ]);
  });

  it('knows the history of a page that it is given in several versions', async () => {
    const cwd = temporaryFolder({
      'old.md': samplePage('nl-NL', '05/12/2020', 48).replace('Wait 48', 'Wait 48'),
      'new.md': samplePage('sv-SE', '12/31/2020', 24),
    });
    const {out} = await runMain(['check', '.', '--format', 'json'], {cwd});
    expect(found(out).map(({file, ruleId, actual}) => [file, ruleId, actual])).toEqual([
      ['old.md', 'lagging-value', '48'],
    ]);
  });

  it('checks the locales and shows the checks that are named', async () => {
    const cwd = temporaryFolder({
      'a.md': wrong.replace('[dit](https://example.com/a)', 'dit'),
      'b.md': wrong.replace('nl-NL', 'de-DE').replace('0f8fad5b', '1f8fad5b'),
    });
    const rules = async (...options: string[]) =>
      found((await runMain(['check', '.', '--format', 'json', ...options], {cwd})).out).map(
        ({file, ruleId}) => `${file} ${ruleId}`,
      );
    expect(await rules('--locale', 'NL-nl')).toEqual(['a.md number-mismatch', 'a.md markup-parity']);
    expect(await rules('--check', 'markup-parity')).toEqual(['a.md markup-parity']);
    expect(await rules('--locale', 'nl-NL,de-DE', '--check', 'number-mismatch')).toEqual([
      'a.md number-mismatch',
      'b.md number-mismatch',
    ]);
  });

  it('gives the same in workers', async () => {
    const cwd = temporaryFolder({'a.md': wrong, 'b.md': wrong.replace('0f8fad5b', '1f8fad5b')});
    const one = await runMain(['check', '.', '--format', 'json', '--no-group', '--workers', '0'], {cwd});
    expect(found(one.out)).toHaveLength(2);
    expect(await runMain(['check', 'b.md', 'a.md', '--format', 'json', '--no-group', '--workers', '0'], {cwd})).toEqual(
      one,
    );
  });

  it('fails from the severity on that is asked for', async () => {
    const cwd = temporaryFolder({'a.md': samplePage().replace('Wacht 24 uur.', 'Wacht vandaag vandaag 24 uur.')});
    const statusOf = async (failOn: string) => (await runMain(['check', 'a.md', '--fail-on', failOn], {cwd})).status;
    expect([await statusOf('error'), await statusOf('warning'), await statusOf('never')]).toEqual([0, 1, 0]);
  });

  it('explains a check', async () => {
    const {out, status} = await runMain(['check', '--explain', 'number-mismatch'], {cwd: temporaryFolder()});
    expect(status).toBe(0);
    expect(out).toContain('# number-mismatch\n');
    expect(out).toContain('- `de-DE`: `Wait 24 hours.` as `Warten Sie 42 Stunden.`');
  });

  it('refuses what it cannot understand', async () => {
    const cwd = temporaryFolder({'a.md': wrong});
    expect(await runMain(['check', 'a.md', '--check', 'nothing'], {cwd})).toMatchObject({status: 2, out: ''});
    expect((await runMain(['check', '--explain', 'nothing'], {cwd})).err).toContain(
      'Expected the id of a check, not `nothing`',
    );
    expect((await runMain(['check'], {cwd})).status).toBe(2);
    const missing = await runMain(['check', 'b.md', '--format', 'json'], {cwd});
    expect(missing.status).toBe(2);
    expect(found(missing.out).map(({ruleId}) => ruleId)).toEqual(['input-missing']);
  });
});

describe('the configuration', () => {
  it('changes severities, adds names and terms, and leaves paths out', async () => {
    const config = {
      checks: {'number-mismatch': 'warning', drift: 'off'},
      products: [{names: ['Contoso Mail', 'Fabrikam Post']}],
      glossary: [
        {source: 'wait', locale: 'nl', target: ['Wacht']},
        {pattern: 'hours?', locale: 'nl-NL', target: ['dag']},
      ],
      exclude: ['old/**'],
    };
    const page = wrong.replace('Trage fietsen', 'Trage Contoso Mail').replace('Slow bikes', 'Slow Fabrikam Post');
    const cwd = temporaryFolder({
      'sxs-kb.config.json': JSON.stringify(config),
      'docs/a.md': page,
      'docs/old/b.md': wrong,
    });
    writeFileSync(join(cwd, 'sxs-kb.config.json'), JSON.stringify({...config, exclude: ['docs/old']}));
    const {out} = await runMain(['check', 'docs', '--format', 'json'], {cwd});
    expect(found(out).map(({file, ruleId, severity}) => [file, ruleId, severity])).toEqual([
      ['docs/a.md', 'product-name', 'error'],
      ['docs/a.md', 'term', 'warning'],
      ['docs/a.md', 'number-mismatch', 'warning'],
    ]);
  });

  it('is refused with file and key', async () => {
    const errors = async (config: string) => {
      const cwd = temporaryFolder({'docs/sxs-kb.config.json': config, 'docs/a.md': wrong});
      const {status, out} = await runMain(['check', 'docs', '--format', 'json'], {cwd});
      expect(status).toBe(2);
      return found(out).map(({file, message}) => `${file}: ${message}`);
    };
    expect(await errors('{"checks": {"nothing": "off"}}')).toEqual([
      'docs/sxs-kb.config.json: Unexpected key `checks.nothing`: there is no check `nothing`',
    ]);
    expect(await errors('{"glossary": [{"pattern": "(a+)+$", "locale": "nl", "target": ["x"]}]}')).toEqual([
      'docs/sxs-kb.config.json: Unexpected value at `glossary.0.pattern`: the pattern `(a+)+$` can take exponential time; write it without a repetition in a repetition',
    ]);
    expect(await errors('{"severities": {"nl": {"nothing": "info"}}}')).toEqual([
      'docs/sxs-kb.config.json: Unexpected key `severities.nl.nothing`: there is no check `nothing`',
    ]);
    expect(await errors('{"checks": {"drift": "loud"}}')).toEqual([
      expect.stringContaining('docs/sxs-kb.config.json: Unexpected value at `checks.drift`'),
    ]);
    expect(await errors('{"glossary": [{"pattern": "(", "locale": "nl", "target": ["x"]}]}')).toEqual([
      'docs/sxs-kb.config.json: Unexpected value at `glossary.0.pattern`: Expected a regular expression, not `(`',
    ]);
    expect(await errors('{"glosary": []}')).toEqual([expect.stringContaining('glosary')]);
    expect(await errors('{')).toEqual([
      expect.stringContaining('docs/sxs-kb.config.json: Cannot read the configuration'),
    ]);
  });

  it('is not run when it stands beside the pages, but in the working folder or when named', async () => {
    const script = "export default {checks: {'number-mismatch': 'off'}};";
    const cwd = temporaryFolder({'docs/sxs-kb.config.mjs': script, 'docs/a.md': wrong});
    const beside = await runMain(['check', 'docs', '--format', 'json'], {cwd});
    expect(
      found(beside.out)
        .map(({ruleId}) => ruleId)
        .sort(),
    ).toEqual(['input-config', 'number-mismatch']);
    expect(found((await runMain(['check', '.', '--format', 'json'], {cwd: join(cwd, 'docs')})).out)).toEqual([]);
    expect(
      found((await runMain(['check', 'docs', '--format', 'json', '--config', 'docs/sxs-kb.config.mjs'], {cwd})).out),
    ).toEqual([]);
  });

  it('holds for build, too', async () => {
    const cwd = temporaryFolder({'sxs-kb.config.json': '{"checks": {"number-mismatch": "off"}}', 'docs/a.md': wrong});
    await runMain(['build', 'docs', '--out', 'out', '--no-cache'], {cwd});
    expect(readFileSync(join(cwd, 'out/findings.json'), 'utf8')).toBe('[]\n');
    writeFileSync(join(cwd, 'sxs-kb.config.json'), '{"checks": {"nothing": "off"}}');
    expect(await runMain(['build', 'docs', '--out', 'out', '--no-cache'], {cwd})).toMatchObject({
      status: 2,
      err: expect.stringContaining('checks.nothing') as string,
    });
  });
});
