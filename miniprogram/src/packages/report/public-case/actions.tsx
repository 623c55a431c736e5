import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { sharer } from '@/platform/share';
import type { Shared } from '@/platform/types';
import type { SquareCaseView } from '@/services/wire';
import styles from './parts.module.scss';
import { useFollow } from './use-follow';

interface Props {
  report: SquareCaseView;
  shared: Shared;
  reload: () => Promise<void>;
}

/** What everybody can do with a public case: follow it, show it to others. */
export const Actions = ({ report, shared, reload }: Props) => {
  const { following } = report;
  const { toggle, busy, isCitizen } = useFollow(report.id, following, reload);
  const [asking, setAsking] = useState(false);
  return (
    <View className={styles.actions}>
      <Button
        look={following ? 'plain' : 'primary'}
        icon={following ? 'check' : 'heart'}
        busy={busy}
        onClick={isCitizen ? toggle : () => setAsking(true)}
      >
        {following ? '已关注' : '关注进展'}
      </Button>
      <Button look="plain" icon="share" openType={sharer.openType} onClick={() => void sharer.share(shared)}>
        分享
      </Button>
      {asking && (
        <Sheet title="关注进展" onClose={() => setAsking(false)}>
          <SignInGate why="登录后就能关注，有进展会通知您。">
            <View>有进展会通知您。</View>
            <Button
              busy={busy}
              onClick={() => {
                setAsking(false);
                toggle();
              }}
            >
              关注
            </Button>
          </SignInGate>
        </Sheet>
      )}
    </View>
  );
};
