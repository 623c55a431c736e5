import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Places that may ask the machine for the time: the adapters of the clock port. */
const clocks = ['**/*clock*.ts', 'miniprogram/src/platform/now.ts'];
/** Places that may read the environment: the settings, and the programs' first files. */
const entryPoints = [
  'server/src/config/**',
  'server/src/main.ts',
  'server/src/sandbox/main.ts',
  'server/src/cli/**',
  'jest.config.ts', // which engines the machine has
  'miniprogram/config/**', // the builder's own settings, and what it writes into the bundle
  'miniprogram/src/**/*.config.ts',
  'miniprogram/src/services/http.ts',
];
const tests = ['**/*.spec.ts', '**/*.spec.tsx', 'server/test/**', 'miniprogram/test/**'];
/** Statements for one dialect's tables, columns and grants: names from our own code, which no parameter can carry. */
const sqlBuilders = ['server/src/database/**'];

const random = {
  object: 'Math',
  property: 'random',
  message: 'Use node:crypto behind an injected source: guessable numbers become guessable ids.',
};
const dateNow = {
  object: 'Date',
  property: 'now',
  message: 'Ask the injected Clock: tests must be able to move time.',
};
const environment = {
  object: 'process',
  property: 'env',
  message: 'Inject Settings: a setting is declared, validated and documented in config/settings.ts.',
};

const newDate = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Ask the injected Clock: tests must be able to move time.',
};
const builtSql = ['TemplateLiteral[expressions.length>0]', 'BinaryExpression[operator="+"]'].map((text) => ({
  selector: `CallExpression[callee.property.name=/^(query|prepare|execute)$/] > ${text}.arguments:first-child`,
  message: 'Write the statement as one literal and pass values as parameters.',
}));
const wideConstructor = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
  message: 'Split the class: more than six collaborators are more than one job.',
};
const deviceCall = {
  selector: 'MemberExpression[object.name=/^(Taro|wx)$/]',
  message: 'Call platform/ (or services/http.ts): each capability has a WeChat and a browser variant there.',
};
const swallowed = [
  'CatchClause > BlockStatement[body.length=0]',
  'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression > BlockStatement[body.length=0]',
  'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression[body.type="Identifier"][body.name="undefined"]',
].map((selector) => ({ selector, message: 'Handle the failure, or let it travel: a swallowed one is found last.' }));
const leftOutTest = [
  'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
  'CallExpression[callee.name=/^(xit|xtest|xdescribe|fdescribe)$/]',
].map((selector) => ({ selector, message: 'Every test runs: mend it or remove it.' }));

const everywhere = [wideConstructor, ...swallowed];
const properties = (...restricted) => ({ 'no-restricted-properties': ['error', ...restricted] });
const syntax = (...restricted) => ({ 'no-restricted-syntax': ['error', ...everywhere, ...restricted] });

const nodeGlobals = Object.fromEntries(
  'AbortController AbortSignal Buffer URL clearInterval clearTimeout console fetch performance process setInterval setTimeout'
    .split(' ')
    .map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/node_modules/', 'coverage/', 'data/', 'artifacts/', 'miniprogram/src/services/wire.d.ts'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'no-control-regex': 'off', // refusing control characters is what such an expression is for
      'max-lines': ['error', 300],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/babel.config.js'],
    languageOptions: { globals: { ...nodeGlobals, module: 'writable', require: 'readonly' } },
  },
  { files: ['**/*.ts', '**/*.tsx'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-require-imports': ['error', { allowAsImport: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      ...properties(random, dateNow, environment),
      ...syntax(newDate, ...builtSql),
    },
  },
  {
    files: ['shared/src/**/*.ts', 'server/src/**/*.ts'],
    ignores: tests,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['server/src/modules/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'class-validator',
              importNames: ['ValidateNested'],
              message: 'Use NestedField or NestedListField: by itself it lets `[[]]` pass for a list of objects.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['miniprogram/src/**/*.ts', 'miniprogram/src/**/*.tsx'],
    ignores: ['miniprogram/src/platform/**', 'miniprogram/src/services/{http,upload}.ts', '**/*.config.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, newDate, deviceCall] },
  },
  { files: clocks, rules: { ...properties(random, environment), ...syntax(...builtSql) } },
  { files: entryPoints, rules: properties(random, dateNow) },
  { files: sqlBuilders, rules: syntax(newDate) },
  { files: ['server/src/database/**/*clock*.ts'], rules: syntax() },
  // A mini-program has no source of strong random bytes; what is made there are keys against repeats, no secrets.
  { files: ['miniprogram/src/platform/random.ts'], rules: properties(dateNow) },
  { files: tests, rules: { ...properties(random), ...syntax(...leftOutTest) } },
  // Long by nature: a table's whole definition, and the demo city's facts.
  { files: ['server/src/database/migrations/**', 'server/src/demo/content/**'], rules: { 'max-lines': 'off' } },
);
