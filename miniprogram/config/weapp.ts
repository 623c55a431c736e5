import type { UserConfigExport } from '@tarojs/cli';
import { cssModules, sharedSource } from './css-modules';

type Weapp = Extract<UserConfigExport<'webpack5'>, { mini?: unknown }>['mini'];

export const weapp: Weapp = {
  compile: { include: [sharedSource] },
  miniCssExtractPluginOption: { ignoreOrder: true },
  optimizeMainPackage: { enable: true }, // what only one sub-package uses travels with it
  postcss: { pxtransform: { enable: true, config: {} }, cssModules },
};
