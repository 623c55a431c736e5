import { View } from '@tarojs/components';
import { type Filters, isFiltered, wireOf } from '@/components/filter/filters';
import { SquareCard } from '@/components/square-card/square-card';
import { List } from '@/components/states/list';
import { Empty } from '@/components/states/states';
import { usePagedList } from '@/hooks/use-paged-list';
import { open } from '@/platform/navigate';
import { listSquare } from '@/services/square.service';
import styles from './square.module.scss';

interface Props {
  filters: Filters;
  /** Ends the filtering. */
  onAll: () => void;
}

/** Cases one under the other, the newest publication first. */
export const Feed = ({ filters, onAll }: Props) => {
  const { category, area, state } = filters;
  const list = usePagedList((cursor) => listSquare(wireOf(filters), { cursor }), [category?.id, area?.id, state]);
  return (
    <View className={styles.feed}>
      <List
        list={list}
        keyOf={({ id }) => id}
        item={(item) => <SquareCard item={item} onOpen={() => open('report/public-case', { id: item.id })} />}
        empty={
          isFiltered(filters) ? (
            <Empty icon="filter" words="没有符合条件的上报。" action="看全部" onAction={onAll} />
          ) : (
            <Empty
              icon="camera"
              words="还没有公开的上报，等您来拍第一张。"
              action="拍隐患"
              onAction={() => open('report/file', { camera: 1 })}
            />
          )
        }
      />
    </View>
  );
};
