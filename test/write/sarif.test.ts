import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv} from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check, checks} from '../../src/check/index.js';
import {fileFinding, type Finding} from '../../src/model/index.js';
import {parseInline} from '../../src/read/index.js';
import {sarif} from '../../src/write/index.js';
import {locales} from '../check/locales.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageOf} from '../check/page-of.js';

/** The schema of SARIF 2.1.0 (OASIS), in the dialect that `ajv` reads: draft 4 names its id otherwise. */
const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as {readonly id: string};
const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile({
  ...schema,
  id: undefined,
  $schema: undefined,
  $id: schema.id,
});

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {readonly rules: readonly {readonly id: string; readonly help: {readonly markdown?: string}}[]};
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications?: readonly {readonly message: {readonly text: string}}[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly [
        {
          readonly physicalLocation: {
            readonly artifactLocation: {readonly uri: string; readonly uriBaseId?: string};
            readonly region: Record<string, number>;
          };
        },
      ];
      readonly fixes?: unknown;
      readonly partialFingerprints: {readonly primaryLocationLineHash: string};
    }[];
  }[];
}

function logOf(findings: readonly Finding[]): Log['runs'][number] {
  const log = JSON.parse(sarif(findings, {checks, version: '1.2.3'})) as Log;
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [run] = log.runs;
  if (!run) throw new Error('Expected a run');
  return run;
}

const pairs = [{source: 'Wait 24 hours.', target: 'Warten Sie 42 Stunden.'}];
const findingsOf = (file: string, more: typeof pairs = []) =>
  check([pageOf('de-DE', [...more, ...pairs], file)], {locales, inline: parseInline});

describe('sarif by the validator of its authors', () => {
  it('has neither an error nor a warning', () => {
    const folder = temporaryFolder({});
    const file = join(folder, 'a.sarif');
    const own = [
      {source: 'On the page', target: 'Auf der  Seite'},
      {source: 'See [this](a.md).', target: 'Siehe [das](b.md) {0}.'},
    ];
    writeFileSync(file, sarif(findingsOf('docs/a, b.md', own), {checks, version: '1.2.3'}));
    const {stdout, stderr} = spawnSync('node_modules/.bin/sarif-multitool', ['validate', file], {encoding: 'utf8'});
    expect(stdout + stderr).toContain('Analysis completed successfully');
    expect((stdout + stderr).match(/: (?:error|warning) SARIF.*/g)).toBeNull();
  });
});

describe('sarif', () => {
  it('gives the change that mends a finding, and none where there is none', () => {
    const spaced = {source: 'On the page', target: 'Auf der  Seite'};
    const run = logOf(findingsOf('docs/a.md', [spaced]));
    expect(run.results.map(({ruleId, fixes}) => [ruleId, fixes])).toEqual([
      ['number-mismatch', undefined],
      [
        'spacing',
        [
          {
            description: {text: 'What `sxs-kb fix` writes.'},
            artifactChanges: [
              {
                artifactLocation: {uri: 'docs/a.md', uriBaseId: '%SRCROOT%'},
                replacements: [
                  {
                    deletedRegion: {startLine: 5, startColumn: 38, endLine: 5, endColumn: 40},
                    insertedContent: {text: ' '},
                  },
                ],
              },
            ],
          },
        ],
      ],
    ]);
  });

  it('gives rules with help, relative places and severities', () => {
    const run = logOf(findingsOf('docs/ä b.md'));
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual(checks.map((one) => one.id));
    expect(run.tool.driver.rules.every(({help}) => (help.markdown ?? '').includes('Reported:'))).toBe(true);
    const [result] = run.results;
    expect(run.results).toHaveLength(1);
    expect(result).toMatchObject({ruleId: 'number-mismatch', level: 'error'});
    expect(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('number-mismatch');
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'docs/%C3%A4%20b.md', uriBaseId: '%SRCROOT%'},
      region: {startLine: 5, startColumn: 42, endLine: 5, endColumn: 44},
    });
  });

  it('gives fingerprints that stay when lines move, and differ in one file', () => {
    const hashes = (findings: readonly Finding[]) =>
      logOf(findings).results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash);
    const [first = ''] = hashes(findingsOf('a.md'));
    expect(first).toMatch(/^[\da-f]{12}:1$/);
    expect(hashes(findingsOf('a.md', [{source: 'Wait.', target: 'Warten Sie.'}]))).toEqual([first]);
    expect(hashes(findingsOf('a.md', pairs))).toEqual([first, first.replace(':1', ':2')]);
    expect(hashes([...findingsOf('a.md'), ...findingsOf('b.md')])).toEqual([first, first]);
  });

  it('knows rules of reading, and nothing at all', () => {
    const finding: Finding = {
      file: '/tmp/a.md',
      line: 1,
      column: 1,
      locale: 'und',
      ruleId: 'read-failed',
      severity: 'error',
      message: 'Cannot read',
      itsType: 'other',
      mqm: 'neutral',
    };
    const run = logOf([finding]);
    expect(run.tool.driver.rules.at(-1)?.id).toBe('read-failed');
    expect(run.results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({uri: 'file:///tmp/a.md'});
    expect(logOf([]).results).toEqual([]);
  });

  it('keeps the severest of more findings than code scanning takes, and says so', () => {
    const [finding] = findingsOf('a.md');
    if (!finding) throw new Error('Expected a finding');
    const many = Array.from(
      {length: 5_001},
      (_, index): Finding => ({...finding, line: index + 1, severity: index === 5_000 ? 'error' : 'info'}),
    );
    const run = logOf(many);
    expect(run.results).toHaveLength(5_000);
    expect(run.results[0]).toMatchObject({level: 'error'});
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      '1 findings of lower severity are left out, expected at most 5000.',
    );
  });
});

it('has no link and no placeholder in a message, whatever a page says, and is read back as it was', () => {
  const part = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '0',
    '12',
    '\\',
    'javascript:x',
    'a',
    ' ',
    '{0}',
    '{{1}}',
    '[z](1)',
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (message) => {
        const log = JSON.parse(
          sarif([fileFinding({file: 'a.md', ruleId: 'read-x', message})], {checks: [], version: '1'}),
        ) as {
          runs: {results: {message: {text: string}}[]}[];
        };
        const text = log.runs[0]?.results[0]?.message.text ?? '';
        // 3.11.6: a bracket is one of a link unless it has a backslash; 3.11.5: a single brace is one of a placeholder.
        expect(text.replace(/\\[\\[\]]/g, ' ')).not.toMatch(/[[\]]/);
        expect(text.replace(/\{\{|\}\}/g, ' ')).not.toMatch(/[{}]/);
        expect(text.replace(/\\([\\[\]])/g, '$1').replace(/\{\{|\}\}/g, (braces) => braces.charAt(0))).toBe(message);
      },
    ),
    {numRuns: 500},
  );
});
