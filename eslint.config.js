import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The stages in the order of a text's way; a stage imports from itself and from those before it. */
const LINE = [
  ['language'],
  ['documents'],
  ['gazetteer'],
  ['mentions'],
  ['codebook'],
  ['events'],
  ['positions', 'commitments', 'claims'],
  ['wording', 'relations'],
  ['citing'],
  ['loading'],
  ['record'],
  ['sources'],
  ['formats'],
  ['commands', 'server', 'bench'],
];

/** Folders whose code must be pure and run in a browser. */
const PURE = [
  'language', 'documents', 'gazetteer', 'mentions', 'codebook', 'events', 'positions', 'commitments', 'claims', 'wording', 'relations', 'citing',
]; // prettier-ignore

const later = (index) => LINE.slice(index + 1).flat();

const directions = LINE.flatMap((folders, index) =>
  folders.map((folder) => {
    const siblings = folders.filter((other) => other !== folder);
    const forbidden = [...siblings, ...later(index)].map((name) => ({
      regex: `^(\\.\\./)+${name}/`,
      message: `src/${folder} comes before src/${name} on the way of a text: it must not import from it.`,
    }));
    const io = PURE.includes(folder)
      ? [{ regex: '^node:|^fs|^path$', message: `src/${folder} is pure: bytes and text are passed in.` }]
      : [];
    return {
      files: [`src/${folder}/**/*.ts`],
      ignores: ['**/*.test.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns: [...forbidden, ...io] }] },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'models', 'examples', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.js', 'bin/*'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Reading stages are pure.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Reading stages have no clock.' },
        { object: 'Math', property: 'random', message: 'Reading stages have no randomness.' },
        { object: 'Math', property: 'exp', message: 'Math.exp may differ between Node versions.' },
        {
          object: 'Intl',
          property: 'Segmenter',
          message: 'ICU word-breaking differs between Node versions.',
        },
      ],
    },
  },
  ...directions,
);
