const module_ = '^server/src/modules/([^/]+)/';
const server = (...folders) => folders.map((folder) => `^server/src/${folder}/`);
const spec = '\\.spec\\.ts$';
const test = [spec, '^server/test/'];

/** The walls of the house: each forbidden way with the way to take instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Move what both files need into a third one, or let one of them be told by an event.',
      severity: 'error',
      from: { pathNot: test },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: correct the path, or declare the package in the package.json beside it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-stands-alone',
      comment:
        'shared/ ships inside the mini-program: plain TypeScript only. What needs a package or Node belongs in server/.',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: spec },
      to: { pathNot: '^shared/src/' },
    },
    {
      name: 'no-sandbox-in-the-product',
      comment:
        'The product knows the platforms by their ports in gateways/. Only cli/ and demo/ may talk to the sandbox.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [...server('sandbox', 'cli', 'demo'), spec] },
      to: { path: server('sandbox') },
    },
    {
      name: 'sandbox-is-no-product',
      comment:
        'A stand-in that shares code with what it checks repeats its mistakes: write it from the platform’s own documents.',
      severity: 'error',
      from: { path: server('sandbox'), pathNot: spec },
      to: { path: '^server/src/', pathNot: [...server('sandbox'), '^server/src/common/clock\\.ts$'] },
    },
    {
      name: 'ground-floor-knows-no-module',
      comment:
        'common/ and database/ serve every module: pass what they need as an argument, or move the code into the module.',
      severity: 'error',
      from: { path: server('common', 'database'), pathNot: [spec, '^server/src/database/migrations/'] },
      to: { path: server('modules') },
    },
    {
      name: 'gateways-know-no-module',
      comment: 'A gateway answers a need in its own words: map to and from entities in the module that calls it.',
      severity: 'error',
      from: { path: server('gateways'), pathNot: spec },
      to: { path: server('modules') },
    },
    {
      name: 'controllers-hold-no-thought',
      comment:
        'A controller calls one use case (or one *.queries.ts) and returns; the use case knows the repositories and gateways.',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: ['\\.repository\\.ts$', 'node_modules/typeorm/', ...server('gateways')] },
    },
    {
      name: 'policies-and-views-are-pure',
      comment: 'Read first, then hand the policy or the view what was read: a pure function is tested by a table.',
      severity: 'error',
      from: { path: '\\.(policy|view)\\.ts$' },
      to: {
        path: ['node_modules/typeorm/', '^(node:)?(fs|net|http|https|child_process)(/|$)', ...server('gateways')],
        pathNot: '^server/src/gateways/.*(\\.port|-failure)\\.ts$', // words and errors, no line to the outside
      },
    },
    {
      name: 'modules-meet-at-the-door',
      comment:
        'Ask for what you need through the other module’s *.api.ts; *.entity.ts is for types, *.module.ts for wiring.',
      severity: 'error',
      from: { path: module_, pathNot: spec },
      to: { path: module_, pathNot: [`^server/src/modules/$1/`, '\\.(api|entity|module)\\.ts$'] },
    },
    {
      name: 'only-repositories-know-the-orm',
      comment:
        'Put the statement into a *.repository.ts (writes) or *.queries.ts (reads), so that the use case reads as sentences.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: [
          ...server('database', 'audit', 'sandbox', 'core'),
          '\\.(entity|repository|queries)\\.ts$',
          '-clock\\.ts$',
          spec,
        ],
      },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'not-to-test',
      comment: 'Shipped code must run without its tests: move the shared part into src/ under its own name.',
      severity: 'error',
      from: { path: '^(server|shared)/src/', pathNot: spec },
      to: { path: test },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: '/dist/.*\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'require', 'import', 'default'] },
  },
};
