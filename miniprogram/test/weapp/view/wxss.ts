import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss from 'postcss';

const TAGS = 'view|text|image|button|input|textarea|scroll-view|swiper|swiper-item|picker|map|label|form|rich-text';
const TAG = new RegExp(`(^|[\\s>+~(])(${TAGS})(?![\\w-])`, 'g');
const PAGE = /(^|[\s>+~(])page(?![\w-])/g;

/** One style sheet as a browser understands it, with what it imports. Sizes in rpx are 1/750 of the screen's width. */
export const styleSheet = (dist: string, file: string): string => {
  const path = join(dist, file);
  if (!existsSync(path)) return '';
  const sheet = postcss.parse(readFileSync(path, 'utf8'), { from: path });
  sheet.walkAtRules('import', (rule) => {
    const imported = join(dirname(file), rule.params.replace(/["']/g, ''));
    rule.replaceWith(postcss.parse(styleSheet(dist, imported)));
  });
  sheet.walkRules((rule) => {
    rule.selector = rule.selector.replace(TAG, '$1wx-$2').replace(PAGE, '$1body');
  });
  sheet.walkDecls((declaration) => {
    declaration.value = inPixels(declaration.value);
  });
  return sheet.toString();
};

export const inPixels = (text: string): string =>
  text.replace(/(-?\d*\.?\d+)rpx/g, (_whole, number: string) => `calc(${number} * 100vw / 750)`);
