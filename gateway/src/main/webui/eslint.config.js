import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features');

/** shared ← features ← app; a feature never knows another one; nothing but tests knows the mock backend. */
const zones = [
  { target: './src/shared', from: ['./src/features', './src/app'], message: 'shared knows neither features nor app' },
  { target: './src/features', from: './src/app', message: 'a feature does not know the app' },
  ...features.map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'a feature does not know another feature: what two need belongs to shared',
  })),
];

export default tseslint.config(
  { ignores: ['src/generated', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { maxDepth: 4 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'no barrels: import from the file that has it' },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'no HTML from data' },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['@mui/material', '@mui/icons-material'].map((name) => ({
            name,
            allowTypeImports: true,
            message: `import each part from its own path: ${name}/…`,
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'localStorage', message: 'only shared/i18n/language.ts: nothing personal stays' }],
    },
  },
  { files: ['src/shared/i18n/language.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
