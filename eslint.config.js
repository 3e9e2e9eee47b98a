import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as regexp} from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const defaultExports = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Unexpected default export, expected a named one: only a check has a default export.',
};

/**
 * Forbid string literals that are locale tags: code asks what a locale has, not which one it is.
 *
 * @param {string} [except] start of a pattern for what may stand
 * @param {string} [where] end of a selector for where they may not stand
 */
const localeTags = (except = '', where = '') => {
  const tag = `/^${except}[a-z]{2,3}-([A-Z]{2}|[A-Z][a-z]{3})(-|$)/`;
  return {
    selector: `Literal[value=${tag}]${where}, TemplateElement[value.cooked=${tag}]${where}`,
    message: 'Unexpected locale tag, expected a field of the locale’s data (`locales/`).',
  };
};

export default defineConfig(
  globalIgnores(['dist', 'out', 'coverage', '**/fixtures']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.build.json', 'src/review-page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The default order is by code unit, which is what strings want; anything else names its order.
      '@typescript-eslint/require-array-sort-compare': ['error', {ignoreStringArrays: true}],
      // Pages are input nobody has vetted: backtracking is an error even where only some
      // continuation of the pattern sets it off.
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      // Quadratic scanning; `potential` would report nearly every pattern without an anchor.
      'regexp/no-super-linear-move': ['error', {report: 'certain'}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': ['error', defaultExports, localeTags()],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  // The next two blocks replace the list above, so each repeats what still holds.
  {
    files: ['src/check/*.ts'],
    ignores: ['src/check/index.ts'],
    // An example of a check is in some language.
    rules: {'no-restricted-syntax': ['error', localeTags('', ':not(Property[key.name="examples"] *)')]},
  },
  {
    files: ['src/model/source-locale.ts'],
    rules: {'no-restricted-syntax': ['error', defaultExports, localeTags('(?!en-US$)')]},
  },
  {
    // The imports of the machine are held by dependency-cruiser; these need no import.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/machine/**'],
    rules: {'no-restricted-globals': ['error', 'console', 'fetch', 'process']},
  },
  // What a browser runs has nothing else to read files with.
  {
    files: ['src/browser.ts', 'src/review-page/*.ts'],
    rules: {'no-restricted-globals': ['error', 'console', 'process']},
  },
  {
    // Rules that need types cost nearly all the time, and count most where the product is. `tsc` is as strict here as there.
    ignores: ['src/**'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'stubGlobal', 'useFakeTimers'].map((property) => ({
          object: 'vi',
          property,
          message: 'Unexpected change of what other test files share, expected an argument.',
        })),
        {
          object: 'performance',
          property: 'now',
          message: 'Unexpected clock, expected `growth`, or a measurement in `bench`.',
        },
      ],
    },
  },
);
