/**
 * The rules of the house (`docs/architecture.md`), as far as imports show them.
 *
 * Type imports count (`tsPreCompilationDeps`): a room that only knows the types of another room
 * knows that room.
 */

const rooms = '^src/(read|reconcile|knowledge|check|write|lookup)/';
const machine = '^src/(cache/|cli/|disk([.]ts$|/)|git([.]ts$|/)|workers/)';
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
      name: 'room-knows-only-model-and-text',
      severity: 'error',
      comment: 'No room looks into another room, nor at the one who calls it.',
      from: {path: rooms},
      // `$1` is the room of the importing file.
      to: {path: '^src/', pathNot: '^src/($1|model|text|entries)/'},
    },
    {
      name: 'room-has-one-door',
      severity: 'error',
      comment: 'From outside, a room is entered through its index.ts; who only looks for codes enters at the families.',
      from: {path: '^src/', pathNot: rooms},
      to: {path: rooms, pathNot: '^src/([^/]+|knowledge/families)/index[.]ts$'},
    },
    {
      name: 'room-is-entered-by-few',
      severity: 'error',
      comment: 'Only the build, the public doors and the commands know the rooms.',
      from: {path: '^src/', pathNot: [rooms, '^src/(build/|(build|index|look-up|remark)[.]ts$)', '^src/cli/']},
      to: {path: rooms},
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
      name: 'entries-know-model-and-text',
      severity: 'error',
      comment: 'A floor below the rooms, as text is: an entry in one locale, listed and indexed.',
      from: {path: '^src/entries/'},
      to: {path: '^src/', pathNot: '^src/(entries|model|text)/'},
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {path: '^src/cli/'},
    },
    {
      name: 'only-few-touch-the-machine',
      severity: 'error',
      comment: 'Everything else is plain data in and out; the two allowed modules are pure.',
      from: {path: '^src/', pathNot: machine},
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
      name: 'yaml-in-read-and-write',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/(read|write)/'},
      to: {path: packages('yaml')},
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {orphan: true, path: '^src/', pathNot: '^src/(index|remark|types|cli/bin)[.]ts$'},
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
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment: 'Types alone leave no trace in dist/*.js; what is optional is a peer, too.',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer']},
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
