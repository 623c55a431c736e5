const { default: Runtime } = require('jest-runtime');

const SPECS = /[\\/](server|miniprogram)[\\/]test[\\/]|[\\/]miniprogram[\\/]src[\\/]/;
const SOURCE = /[\\/](server|shared)[\\/]src[\\/](.*)\.ts$/;

/** What specs make and the product looks at with `instanceof` must be of the product's own kind. */
const KINDS = [
  ...['Date', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp', 'Symbol'],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'AggregateError'],
];

/**
 * Loads the compiled product and its packages as Node does, once a worker; only the specs are jest's own affair. Jest
 * would read and compile some three thousand files anew for every suite: that took longer than the tests themselves.
 * Reaches into jest-runtime, whose version is fixed in package.json for that reason.
 */
class NativeRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    for (const kind of KINDS) environment.global[kind] = globalThis[kind];
    const { cjsLoader } = this;
    const { resolution } = cjsLoader;
    const load = cjsLoader.requireModule.bind(cjsLoader);
    cjsLoader.requireModule = (from, name, options, actual) => {
      const own = !name || options?.isInternalModule || resolution.isCoreModule(name);
      const file = own ? from : resolution.resolveCjs(from, name);
      if (own || SPECS.test(file)) return load(from, name, options, actual);
      return require(file.replace(SOURCE, '/$1/dist/$2.js'));
    };
  }
}

module.exports = { __esModule: true, default: NativeRuntime };
