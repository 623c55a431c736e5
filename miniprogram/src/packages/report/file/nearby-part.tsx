import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { StateTag } from '@/components/case/state-tag';
import { Photo } from '@/components/photo/photo';
import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { open } from '@/platform/navigate';
import type { Place } from '@/platform/types';
import { follow } from '@/services/report.service';
import type { CategoryView } from '@/services/wire';
import { findNearby, type Neighbour } from './find-nearby';
import styles from './file.module.scss';

/** What others reported close by, of the same kind. It never stands in the way: no answer, no card. */
export const NearbyPart = ({ place, family }: { place: Place; family: CategoryView }) => {
  const { data = [] } = useRequest(() => findNearby(place, family), [place.lat, place.lng, family.id]);
  if (data.length === 0) return null;
  return (
    <Card title="附近有人上报过">
      <View className={styles.part}>
        <View className={styles.hint}>是同一处吗？关注它就能收到结果；不是就继续写。</View>
        {data.map((neighbour) => (
          <NeighbourRow key={neighbour.item.id} neighbour={neighbour} />
        ))}
      </View>
    </Card>
  );
};

const NeighbourRow = ({ neighbour: { item, metres } }: { neighbour: Neighbour }) => {
  const [followed, setFollowed] = useState(false);
  const following = useAct(async () => {
    await follow(item.id);
    setFollowed(true);
  });
  return (
    <View className={styles.neighbour}>
      <Photo url={item.thumbUrl} alt={item.category.name} />
      <View className={styles.grow}>
        <View className={styles.title}>
          <View>{item.category.name}</View>
          <StateTag state={item.state} />
        </View>
        <View className={styles.hint}>约 {metres} 米</View>
        <View className={styles.ways}>
          <View className={styles.way}>
            <Button look="plain" onClick={() => open('report/public-case', { id: item.id })}>
              查看
            </Button>
          </View>
          <View className={styles.way}>
            <Button look="plain" busy={following.busy} disabled={followed} onClick={() => void following.run()}>
              {followed ? '已关注' : '关注'}
            </Button>
          </View>
        </View>
      </View>
    </View>
  );
};
