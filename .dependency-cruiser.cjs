/**
 * The rules of the layout (`CONTRIBUTING.md`), as far as imports show them.
 *
 * Type imports count (`tsPreCompilationDeps`): a stage that only knows the types of another stage
 * knows that stage.
 */

const stages =
  '^src/(calibration|identity|lexicon|read|reconcile|knowledge|check|fix|report|risk|write|lookup|decisions|entries|exchange|suggestions|review-page)/';
const packages = (/** @type {string} */ names) => `(^|/)node_modules/(@types/)?(${names})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A file comes in as text and leaves as knowledge; nothing goes in circles.',
      from: {},
      to: {circular: true},
    },
    {
      name: 'stage-knows-only-what-lies-below',
      severity: 'error',
      comment: 'No stage looks into another stage, nor at the one who calls it.',
      from: {path: stages},
      // `$1` is the stage of the importing file.
      to: {path: '^src/', pathNot: '^src/($1|model|text|codes|entries)/'},
    },
    {
      name: 'stage-is-entered-through-its-index',
      severity: 'error',
      from: {path: '^src/', pathNot: stages},
      to: {path: stages, pathNot: '^src/[^/]+/index[.]ts$'},
    },
    {
      name: 'stages-are-called-by-few',
      severity: 'error',
      comment: 'Only the engine, the public API and the commands call the stages.',
      from: {
        path: '^src/',
        pathNot: [stages, '^src/(engine|cli)/', '^src/(index|library|browser|remark|remark-check)[.]ts$'],
      },
      to: {path: stages},
    },
    {
      name: 'text-knows-itself',
      severity: 'error',
      from: {path: '^src/text/'},
      to: {path: '^src/', pathNot: '^src/text/'},
    },
    {
      name: 'model-knows-itself-and-text',
      severity: 'error',
      from: {path: '^src/model/'},
      to: {path: '^src/', pathNot: '^src/(model|text)/'},
    },
    {
      name: 'codes-know-model-and-text',
      severity: 'error',
      from: {path: '^src/codes/'},
      to: {path: '^src/', pathNot: '^src/(codes|model|text)/'},
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {path: '^src/cli/'},
    },
    {
      name: 'only-machine-and-cli-touch-the-machine',
      severity: 'error',
      comment: 'Everything else is plain data in and out; the two allowed modules are pure.',
      from: {path: '^src/', pathNot: '^src/(machine|cli)/'},
      to: {dependencyTypes: ['core'], pathNot: '^(node:)?(path/posix|crypto)$'},
    },
    {
      name: 'parsers-in-read',
      severity: 'error',
      from: {path: '^src/', pathNot: ['^src/read/', '^src/remark[.]ts$']},
      to: {path: packages('remark-[^/]+')},
    },
    {
      name: 'other-parsers-in-read',
      severity: 'error',
      comment: 'Unlike the parsers of remark, not even for the remark plugin.',
      from: {path: '^src/', pathNot: '^src/read/'},
      to: {path: packages('rehype-parse|hast-util-select|gray-matter|markdown-it|micromark')},
    },
    {
      name: 'yaml-in-read',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/read/'},
      to: {path: packages('yaml')},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {orphan: true, path: '^src/', pathNot: '^src/(index|browser|remark|types|cli/bin|review-page/main)[.]ts$'},
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {path: '^src/'},
      to: {couldNotResolve: true},
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      comment: 'What src imports stands in `dependencies`.',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    // Resolve as Node does: `exports` first, `import` before `require`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
