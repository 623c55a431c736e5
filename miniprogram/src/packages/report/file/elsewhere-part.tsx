import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { AS_BUTTON } from '@/components/button/as-button';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import { Icon } from '@/components/icon/icon';
import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { locator } from '@/platform/locator';
import type { Place } from '@/platform/types';
import { listCounties } from '@/services/area.service';
import type { Draft } from '@/services/draft.service';
import { searchPlaces } from '@/services/place.service';
import type { FoundPlaceView } from '@/services/wire';
import type { Change } from './use-draft';
import styles from './file.module.scss';

interface Props {
  draft: Draft;
  change: Change;
  onPick: (place: Place, address?: string) => void;
}

/** For who is not there: search, the platform's own map, or the county alone. */
export const ElsewherePart = ({ draft, change, onPick }: Props) => (
  <>
    <Search onPick={onPick} />
    {locator.hasOwnMap && <OwnMap near={draft.place} onPick={onPick} />}
    {!draft.place && <County areaId={draft.areaId} onChange={(areaId) => change({ areaId })} />}
  </>
);

const MOST = 60;

const Search = ({ onPick }: Pick<Props, 'onPick'>) => {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<FoundPlaceView[]>();
  const search = useAct(async () => {
    if (words.trim()) setFound(await searchPlaces([...words.trim()].slice(0, MOST).join('')));
  });
  const take = ({ point, address }: FoundPlaceView) => {
    onPick(point, address);
    setFound(undefined);
  };
  return (
    <>
      <View className={styles.search}>
        <View className={styles.grow}>
          <TextField
            label="搜地点"
            value={words}
            placeholder="小区、街道、村名、店名"
            onChange={setWords}
            onConfirm={() => void search.run()}
          />
        </View>
        <View className={styles.beside}>
          <Button busy={search.busy} onClick={() => void search.run()}>
            搜索
          </Button>
        </View>
      </View>
      {found?.length === 0 && <View className={styles.hint}>没有找到。换个说法，或在地图上点一下。</View>}
      {found?.map((one) => (
        <View key={one.address} className={styles.found} {...AS_BUTTON} onClick={() => take(one)}>
          <Icon name="pin" />
          <View className={styles.grow}>
            {one.name}
            <View className={styles.hint}>{one.address}</View>
          </View>
        </View>
      ))}
    </>
  );
};

const OwnMap = ({ near, onPick }: { near?: Place } & Pick<Props, 'onPick'>) => {
  const choose = useAct(async () => {
    const chosen = await locator.choose(near);
    if (chosen) onPick({ lat: chosen.lat, lng: chosen.lng, system: chosen.system }, chosen.address);
  });
  return (
    <Button look="plain" icon="map" busy={choose.busy} onClick={() => void choose.run()}>
      在大地图上选
    </Button>
  );
};

const County = ({ areaId, onChange }: { areaId?: string; onChange: (areaId: string) => void }) => {
  const { data = [] } = useRequest(listCounties);
  const options = data.map(({ id, name }) => ({ value: id, label: name }));
  if (options.length === 0) return null;
  return <Choice label="在哪个县区" optional across options={options} value={areaId} onChange={onChange} />;
};
