import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { h5 } from './h5';
import { weapp } from './weapp';

const root = path.resolve(__dirname, '..');

/** The browser asks for its icon at a fixed address. */
const copied = process.env.TARO_ENV === 'h5' ? [{ from: 'src/static/', to: 'dist/h5/static/' }] : [];

/** One code base, two targets: `TARO_ENV` is `weapp` or `h5`. NutUI is drawn for 375 px, our pages in true px. */
export default defineConfig<'webpack5'>({
  projectName: 'suishoupai',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: ['@tarojs/plugin-html'],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  copy: { patterns: copied, options: {} },
  alias: { '@': path.join(root, 'src'), '@suishoupai/shared': path.resolve(root, '../shared/src') },
  mini: weapp,
  h5,
});
