import type { UserConfigExport } from '@tarojs/cli';
import { cssModules, sharedSource } from './css-modules';

type Weapp = Extract<UserConfigExport<'webpack5'>, { mini?: unknown }>['mini'];

export const weapp: Weapp = {
  compile: { include: [sharedSource] },
  miniCssExtractPluginOption: { ignoreOrder: true },
  imageUrlLoaderOption: { limit: 0 }, // the native map takes files only
  optimizeMainPackage: { enable: true }, // what only one sub-package uses travels with it
  postcss: { pxtransform: { enable: true, config: {} }, cssModules },
};
