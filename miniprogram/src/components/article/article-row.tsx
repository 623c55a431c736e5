import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { Icon } from '@/components/icon/icon';
import { SECTIONS } from '@/services/article.service';
import type { ArticleRowView } from '@/services/wire';
import styles from './article-row.module.scss';

interface Props {
  article: ArticleRowView;
  /** Among articles of other sections: says which it is of. */
  withSection?: boolean;
  onOpen: () => void;
}

/** An article in a list: what it is called and what it tells. */
export const ArticleRow = ({ article: { title, summary, section }, withSection = false, onOpen }: Props) => (
  <View className={styles.row} onClick={onOpen} {...AS_BUTTON}>
    <View className={styles.words}>
      {withSection && <View className={styles.section}>{SECTIONS[section]}</View>}
      <View className={styles.title}>{title}</View>
      <View className={styles.summary}>{summary}</View>
    </View>
    <Icon name="right" />
  </View>
);
