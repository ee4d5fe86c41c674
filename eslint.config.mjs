import { join } from 'node:path'
import { includeIgnoreFile } from 'eslint/config'
import tseslint from 'typescript-eslint'

const words =
  'Words that a reader sees stand in content/, so that another language can have its own. Take them from props.'

const typesApart = {
  selector: 'ImportSpecifier[importKind="type"]',
  message: 'Import types in a line of their own: import type { X } from …',
}

/** What a component may not write. */
const markup = [
  typesApart,
  {
    selector: 'JSXExpressionContainer > LogicalExpression[operator="&&"]',
    message: 'Write condition ? … : null. A number or an empty text before && would be drawn.',
  },
  {
    selector:
      ':matches(TSTypeAliasDeclaration[id.name=/Props$/], :function > ObjectPattern) TSPropertySignature[readonly=true]',
    message: 'Nobody writes to props: leave out readonly. Lists in them stay readonly.',
  },
  { selector: 'JSXText[value=/[A-Za-z]{2,}/]', message: words },
  {
    selector:
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer Literal[value=/^[A-Z][a-z]|[A-Za-z]{2,}\\s+[A-Za-z]/]:not(JSXAttribute Literal)',
    message: words,
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|placeholder)$/] > Literal[value=/[A-Za-z]/]',
    message: words,
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The policy of the site refuses style attributes. Use a class.',
  },
]

/** Form of the code. Which room may import which is held by .dependency-cruiser.mjs. */
export default tseslint.config(
  // What is generated is nobody's to mend.
  includeIgnoreFile(join(import.meta.dirname, '.gitignore')),
  { ignores: ['public/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        // One program for all files. The service, which asks for the types of one file after the other, takes half as long again.
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Both compare the types of every value that is passed on, and there is no enum here, nor a class but errors and elements.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/dot-notation': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\.?/',
              message: 'Import our own code by its full name, like @/lib/program/hours.',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', typesApart],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'variable', modifiers: ['destructured'], format: null },
        { selector: 'variable', format: ['camelCase', 'StrictPascalCase'], leadingUnderscore: 'allow' },
      ],
    },
  },
  { files: ['*.ts', '*.mjs'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...markup],
    },
  },
  {
    // Where a text of the content stands beside them.
    files: ['components/{article,page,service-pages}/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...markup,
        {
          selector: 'JSXAttribute[name.name=/^(id|aria-labelledby)$/] > Literal',
          message: 'Name the id in lib/links/layout-ids.ts, so that no heading of a text can take it.',
        },
      ],
    },
  },
  { files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
