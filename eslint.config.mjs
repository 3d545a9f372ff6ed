// @ts-check
import tseslint from 'typescript-eslint'

/** Local API calls, whose access control is off unless `overrideAccess: false` is said (a draft was once returned so). */
const operations =
  'find|findByID|findDistinct|count|create|update|delete|duplicate|findGlobal|updateGlobal|findVersions|findVersionByID|restoreVersion|countVersions'
const localApiCall = `CallExpression[callee.property.name=/^(${operations})$/][callee.object.name=/^(payload|hub)$/], CallExpression[callee.property.name=/^(${operations})$/][callee.object.property.name=/^(payload|hub)$/]`
const withoutStatement = (/** @type {string} */ name) =>
  `:is(${localApiCall}) > ObjectExpression.arguments:first-child:not(:has(> Property[key.name="${name}"]))`

export default tseslint.config(
  {
    ignores: [
      '.next/**', 'dist/**', 'data/**', 'data-*/**', 'node_modules/**', 'public/**', 'test-results/**',
      'playwright-report/**', 'next-env.d.ts', 'src/payload-types.ts', 'src/app/(payload)/**',
      'src/platform/database/migrations/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: withoutStatement('overrideAccess'),
          message: 'Say overrideAccess: the Local API skips access control unless told not to.',
        },
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Settings are read in src/platform/environment.ts and nowhere else.',
        },
      ],
    },
  },
  {
    // What sets a process up before it reads its settings, and the settings themselves.
    files: ['src/platform/environment.ts', 'src/proxy.ts', 'src/cli/generate.ts', 'tests/**', '*.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: withoutStatement('overrideAccess'),
          message: 'Say overrideAccess: the Local API skips access control unless told not to.',
        },
      ],
    },
  },
  {
    // Catalogues of texts grow with the languages, not with complexity.
    files: ['src/ui/messages/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.mjs'],
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-var': 'error', 'prefer-const': 'error', 'no-undef': 'off', 'max-lines': ['error', 400] },
  },
)
