import { View } from '@tarojs/components';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Button } from '@/components/button/button';
import { SquareTile } from '@/components/square-card/square-tile';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { open } from '@/platform/navigate';
import styles from './home.module.scss';
import type { Nearby } from './nearby';

interface Props {
  nearby: Nearby | undefined;
  error: unknown;
  onRetry: () => void;
}

/** What others reported round here, in photos. */
export const Neighbours = ({ nearby, error, onRetry }: Props) => (
  <View>
    <View className={styles.head}>
      <View className={styles.title} {...AS_HEADING}>
        {nearby?.county}邻居们拍到的
      </View>
      <View className={styles.more}>
        <Button look="link" onClick={() => open('square')}>
          看更多
        </Button>
      </View>
    </View>
    {nearby ? (
      <Tiles nearby={nearby} />
    ) : error ? (
      <Failed error={error} onRetry={onRetry} />
    ) : (
      <Skeleton shape="case" />
    )}
  </View>
);

const Tiles = ({ nearby: { items } }: { nearby: Nearby }) =>
  items.length === 0 ? (
    <Empty icon="camera" words="还没有公开的上报，等您来拍第一张。" />
  ) : (
    <View className={styles.tiles}>
      {items.map((item) => (
        <SquareTile key={item.id} item={item} onOpen={() => open('report/public-case', { id: item.id })} />
      ))}
    </View>
  );
