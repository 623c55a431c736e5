import { View } from '@tarojs/components';
import { useState } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/form/text-field';
import { CityMap } from '@/components/map/city-map';
import type { Draft } from '@/services/draft.service';
import { idOf, type Problems } from './check';
import { ElsewherePart } from './elsewhere-part';
import type { Change } from './use-draft';
import { type Finding, usePlace } from './use-place';
import styles from './file.module.scss';

interface Props {
  draft: Draft;
  change: Change;
  problems: Problems;
}

/** Where: a pin, and an address that follows it until somebody writes another. */
export const PlacePart = ({ draft, change, problems }: Props) => {
  const { finding, locate, pick } = usePlace(draft, change);
  const [elsewhere, setElsewhere] = useState(false);
  return (
    <Card title="在哪里">
      <View className={styles.part} id={idOf('address')}>
        <CityMap label="隐患位置" picked={draft.place} onPick={pick} />
        <View className={styles.hint} role="status">
          {SAID[draft.place ? 'found' : finding]}
        </View>
        <TextField
          label="地址"
          lines="wrapped"
          value={draft.address}
          placeholder="例如：古楼街道东关街 12 号楼下"
          limit={LIMITS.address}
          error={problems.get('address')}
          onChange={(address) => change({ address, addressTyped: address !== '' })}
        />
        <View className={styles.ways}>
          <View className={styles.way}>
            <Button look="plain" icon="search" onClick={() => setElsewhere(!elsewhere)}>
              我不在现场
            </Button>
          </View>
          <View className={styles.way}>
            <Button look="link" icon="pin" busy={finding === 'looking'} onClick={() => void locate()}>
              用我的位置
            </Button>
          </View>
        </View>
        {(elsewhere || (finding === 'refused' && !draft.place)) && (
          <ElsewherePart draft={draft} change={change} onPick={pick} />
        )}
      </View>
    </Card>
  );
};

const SAID: Record<Finding, string> = {
  looking: '正在找您的位置……',
  found: '位置不对？在地图上点一下，或拖动图钉。',
  refused: '没有拿到位置。不要紧：可以搜地点、点地图，或者只写地址。',
};
