import type { UserConfigExport } from '@tarojs/cli';
import { cssModules, sharedSource } from './css-modules';

type H5 = Extract<UserConfigExport<'webpack5'>, { h5?: unknown }>['h5'];

const module_ = (names: string) => new RegExp(`node_modules[\\\\/](${names})[\\\\/]`);

/** Without these groups every page would carry its own copy of the libraries. */
const splitChunks = {
  chunks: 'all' as const,
  maxInitialRequests: 20,
  cacheGroups: {
    default: false as const,
    defaultVendors: false as const,
    leaflet: { test: module_('leaflet'), name: 'leaflet', chunks: 'async' as const, priority: 40 },
    react: { test: module_('react|react-dom|scheduler'), name: 'react', priority: 30 },
    taro: { test: module_('@tarojs|@stencil'), name: 'taro', priority: 20 },
    common: { test: /[\\/]src[\\/]/, name: 'common', minChunks: 2, priority: 5 },
    vendors: {
      test: /node_modules[\\/]/,
      name: 'vendors',
      chunks: 'initial' as const,
      priority: 10,
      type: /javascript/,
    },
  },
};

const names = (folder: string, ending: string) => ({
  filename: `${folder}/[name].[contenthash:8].${ending}`,
  chunkFilename: `${folder}/[name].[contenthash:8].${ending}`,
});

export const h5: H5 = {
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'browser' },
  compile: { include: [sharedSource] },
  output: names('js', 'js'),
  miniCssExtractPluginOption: { ignoreOrder: true, ...names('css', 'css') },
  webpackChain(chain) {
    chain.performance.hints(false);
    chain.optimization.splitChunks(splitChunks);
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 20, maxRootSize: 20 } },
    cssModules,
  },
};
