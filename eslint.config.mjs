import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** Imports that a room may not have, each with what to do instead (README, "How it is built"). */
function mayNotImport(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] }
}

const everywhere = [
  { regex: '^\\.\\.?/', message: 'Import our own code by its full name, like @/lib/program/hours.' },
]
const generated = {
  group: ['contentlayer/generated'],
  message: 'Only lib/content/read-generated.ts reads what Contentlayer made. Ask @/lib/content/door.',
}
const door = {
  group: ['@/lib/content/door'],
  message: 'A component takes its data by props. Let the route in app/ ask the door and pass it on.',
}
const pureOnly = {
  regex:
    '^@/lib/(?!program/|fit/|local/|words/|links/|dates/|content/(?:schema/|library$|mdx/(?:outline|allowed-components)$|source-words$|json-ld$|help-line-words$)|elements/define-element$)',
  message:
    'A component uses types and pure functions of lib alone. Let the route in app/ do the rest and pass the result.',
}
const node = { group: ['node:*'], message: 'A component reads no files. Take the data by props.' }
const react = {
  group: ['react', 'react/*', 'react-dom', 'next', 'next/*'],
  message: 'lib/ knows neither React nor Next. Put this into components/ or app/.',
}
const up = (room) => ({
  group: [`@/${room}/*`],
  message: `${room}/ stands above this room. Pass what you need as a prop or parameter.`,
})

const words =
  'Words that a reader sees stand in content/, so that another language can have its own. Take them from props.'

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.contentlayer/',
      '.export/',
      '.export-next/',
      'out/',
      'next-env.d.ts',
      'public/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      // Without these two the rule on circles reads no TypeScript and finds nothing.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250 }],
      ...mayNotImport(generated),
    },
  },
  { files: ['lib/**'], rules: mayNotImport(generated, react, up('components'), up('app'), up('tests')) },
  { files: ['components/**'], rules: mayNotImport(generated, door, pureOnly, node, up('app'), up('tests')) },
  { files: ['app/**'], rules: mayNotImport(generated, up('tests')) },
  {
    files: ['components/program-structure/**'],
    ignores: ['**/*.test.tsx'],
    rules: mayNotImport(generated, node, {
      regex: '^@/(?!components/program-structure/|lib/program/|lib/words/fill$)',
      message: 'The program structure knows nothing of this site: import lib/program, or take it as a prop.',
    }),
  },
  // The one reader of what Contentlayer made, and its configuration, which Contentlayer bundles by itself.
  { files: ['lib/content/read-generated.ts'], rules: mayNotImport(react, up('components'), up('app')) },
  { files: ['*.ts', '*.mjs'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
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
      ],
    },
  },
  { files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
