import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { Button } from '@/components/button/button';
import { type Filters, wireOf } from '@/components/filter/filters';
import { CityMap } from '@/components/map/city-map';
import { SquareCard } from '@/components/square-card/square-card';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { open } from '@/platform/navigate';
import { type Bounds, squareCase, squareMap } from '@/services/square.service';
import { cityBounds, FULL, pinsOf } from './pins';
import styles from './square.module.scss';

/** The same cases by their coarse places; a tap on one shows it below. */
export const CasesMap = ({ filters }: { filters: Filters }) => {
  const [bounds, setBounds] = useState<Bounds>(cityBounds);
  const [seen, setSeen] = useState<Bounds>();
  const [chosen, setChosen] = useState<string>();
  const asked = useRequest(() => squareMap(bounds, wireOf(filters)), [bounds, filters]);
  const points = useMemo(() => pinsOf(asked.data?.points ?? []), [asked.data]);
  const full = points.length >= FULL;
  if (asked.error && !asked.data) return <Failed error={asked.error} onRetry={() => void asked.reload()} />;
  return (
    <View className={styles.feed}>
      <CityMap label="公开的上报在地图上的大致位置" points={points} onSelect={setChosen} onMove={setSeen} tall />
      {full && seen && (
        <Button look="plain" busy={asked.loading} onClick={() => setBounds(seen)}>
          看这一片
        </Button>
      )}
      {chosen ? <Chosen id={chosen} /> : <View className={styles.hint}>{hintOf(asked.loading, points.length)}</View>}
    </View>
  );
};

const hintOf = (loading: boolean, count: number): string => {
  if (loading) return '正在加载…';
  return count === 0 ? '这里没有符合条件的上报。' : `共 ${count} 件，点一点地图上的标记看详情。`;
};

const Chosen = ({ id }: { id: string }) => {
  const { data, error, reload } = useRequest(() => squareCase(id), [id]);
  if (data) return <SquareCard item={data} onOpen={() => open('report/public-case', { id })} />;
  return error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton shape="case" count={1} />;
};
