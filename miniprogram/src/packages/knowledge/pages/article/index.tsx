import { View } from '@tarojs/components';
import { AS_HEADING } from '@/components/heading/as-heading';
import { ArticleBody } from '@/components/article/article-body';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Failed, Skeleton } from '@/components/states/states';
import { exact } from '@/components/time/words';
import { useRequest } from '@/hooks/use-request';
import { useStore } from '@/hooks/use-store';
import { queryOf } from '@/platform/navigate';
import { getArticle, SECTIONS } from '@/services/article.service';
import type { ArticleView } from '@/services/wire';
import { changeSettings, deviceSettings } from '@/session/settings';
import styles from './article.module.scss';

/** One article, for reading. */
export default function Article() {
  const { id = '' } = queryOf();
  const { data, error, reload } = useRequest(() => getArticle(id), [id]);
  return (
    <Page bare>
      <View className={styles.sheet}>
        {data ? (
          <Reading article={data} />
        ) : error ? (
          <Failed error={error} onRetry={() => void reload()} />
        ) : (
          <Skeleton shape="text" count={10} />
        )}
      </View>
    </Page>
  );
}

const Reading = ({ article: { section, title, publishedAt, body } }: { article: ArticleView }) => (
  <>
    <View className={styles.section}>{SECTIONS[section]}</View>
    <View className={styles.title} {...AS_HEADING}>
      {title}
    </View>
    <View className={styles.meta}>
      {exact(publishedAt).slice(0, 10)}
      <SizeSwitch />
    </View>
    <ArticleBody html={body} />
  </>
);

const SizeSwitch = () => {
  const { largeText } = useStore(deviceSettings);
  return (
    <View className={styles.size}>
      <Button look="plain" onClick={() => changeSettings({ largeText: !largeText })}>
        {largeText ? '恢复标准字' : '换成大字'}
      </Button>
    </View>
  );
};
