import type { Config } from 'jest';

/** TypeScript with decorators and their metadata, so that dependency injection works as in the build. */
const typescript = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

const javascript = {
  jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022', keepClassNames: true },
  module: { type: 'commonjs' },
};

const react = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** Packages published as ES modules only. Jest on Node 20 cannot require those, so they are transformed as well. */
const esmOnly = [
  '@nestjs',
  '@nodable/entities',
  'content-disposition',
  'cookie',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'entities',
  'htmlparser2',
];

const project = (displayName: string, root: string) => ({
  displayName,
  roots: [`<rootDir>/${root}`],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  moduleNameMapper: { '^@suishoupai/shared/(.*)$': '<rootDir>/shared/src/$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
    '^.+\\.js$': ['@swc/jest', javascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esmOnly.join('|')})/)`],
});

/** Specs against the whole product, which is loaded as it was compiled: see the runtime. */
const product = {
  ...project('server', 'server/test'),
  runtime: '<rootDir>/server/test/support/native-runtime.cjs',
  globalSetup: '<rootDir>/server/test/support/make-credentials.ts',
};

/** Components and hooks in a browser's document; Taro's own elements are stood in for by plain ones. */
const client = {
  ...project('miniprogram', 'miniprogram/src'),
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testEnvironment: 'jsdom',
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'json'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/miniprogram/src/$1',
    '^@suishoupai/shared/(.*)$': '<rootDir>/shared/src/$1',
    '^@tarojs/taro$': '<rootDir>/miniprogram/test/doubles/taro.ts',
    '^@tarojs/components$': '<rootDir>/miniprogram/test/doubles/components.tsx',
    '^@nutui/nutui-react-taro$': '<rootDir>/miniprogram/test/doubles/nutui.tsx',
    '\\.s?css$': '<rootDir>/miniprogram/test/doubles/styles.ts',
  },
  transform: { '^.+\\.(tsx?|js)$': ['@swc/jest', react] },
  transformIgnorePatterns: ['/node_modules/(?!(?:@nutui|@tarojs|react-transition-group|lottie)[^/]*/)'],
};

/** The compiled mini-program: inside the harness, its weight, WeChat's own checks. What it needs may not be installed. */
const compiledClient = {
  ...project('miniprogram-compiled', 'miniprogram/test'),
  runtime: product.runtime,
  globalSetup: '<rootDir>/miniprogram/test/prepare.mjs',
  testPathIgnorePatterns: [
    ...(process.env.TEST_CHROMIUM ? [] : ['/miniprogram/test/weapp/', '/first-load\\.spec\\.ts$']),
    ...(process.env.TEST_MINIPROGRAM_CI ? [] : ['/miniprogram/test/ci/']),
    '/miniprogram/test/browser/',
  ],
};

/** People with browsers, the product as it is served to them, and its platforms. */
const browser = {
  ...project('browser', 'miniprogram/test/browser'),
  runtime: product.runtime,
  globalSetup: compiledClient.globalSetup,
  testPathIgnorePatterns: process.env.TEST_CHROMIUM ? [] : ['/miniprogram/test/browser/'],
};

const config: Config = {
  projects: [
    project('shared', 'shared/src'),
    project('server-unit', 'server/src'),
    product,
    client,
    compiledClient,
    browser,
  ] as Config['projects'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB', // a worker that has grown spends its time on collecting garbage
  testTimeout: 30_000,
};

export default config;
