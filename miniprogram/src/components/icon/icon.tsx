import { View } from '@tarojs/components';
import { type IconName, SHAPES } from '@/icons/shapes';
import styles from './icon.module.scss';

interface Props {
  name: IconName;
  big?: boolean;
}

/** In the colour of the text around it. Says nothing to a screen reader: the words beside it do. */
export const Icon = ({ name, big = false }: Props) => (
  <View
    aria-hidden
    className={`${styles.icon} ${big ? styles.big : ''}`}
    style={{ maskImage: pictureOf(name), WebkitMaskImage: pictureOf(name) }}
  />
);

const pictureOf = (name: IconName): string => {
  const line = `fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' ${line}><path d='${SHAPES[name]}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** A category's own icon is named after its key; what has none takes its parent's. */
export const categoryIcon = (icon: string): IconName => {
  const family = icon.split('-')[0] ?? '';
  return family in SHAPES ? (family as IconName) : 'warning';
};
