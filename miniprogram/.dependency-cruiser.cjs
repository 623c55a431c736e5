const spec = '\\.spec\\.tsx?$';
const page = '^src/(pages/[^/]+|packages/[^/]+)/';

/** The walls of the client: each forbidden way with the way to take instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Move what both files need into a third one.',
      severity: 'error',
      from: { pathNot: spec },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: correct the path, or declare the package in miniprogram/package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-stand-alone',
      comment: 'WeChat packs each sub-package away by itself: move what two need to components/, hooks/ or services/.',
      severity: 'error',
      from: { path: page },
      to: { path: page, pathNot: '^src/$1/' },
    },
    {
      name: 'ground-floor-knows-no-page',
      comment: 'What pages stand on must not lean on them: pass it in.',
      severity: 'error',
      from: { path: '^src/(components|hooks|services|session|platform|icons)/' },
      to: { path: page },
    },
    {
      name: 'services-draw-nothing',
      comment: 'A service answers with data; what is shown is the page’s matter.',
      severity: 'error',
      from: { path: '^src/(services|session|platform)/' },
      to: { path: ['^src/(components|hooks)/', 'node_modules/react/', 'node_modules/@nutui/'] },
    },
    {
      name: 'platform-knows-no-server',
      comment: 'A capability of the device: pass it what it needs.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(services|session)/' },
    },
    {
      name: 'not-to-test',
      comment: 'Shipped code must run without its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: spec },
      to: { path: [spec, '^test/'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'default'],
      extensions: ['.h5.ts', '.h5.tsx', '.weapp.ts', '.weapp.tsx', '.ts', '.tsx', '.d.ts', '.js', '.scss', '.json'],
    },
  },
};
