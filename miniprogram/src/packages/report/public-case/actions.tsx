import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { sharer } from '@/platform/share';
import type { Shared } from '@/platform/types';
import styles from './parts.module.scss';
import { useFollow } from './use-follow';

/** What everybody can do with a public case: follow it, show it to others. */
export const Actions = ({ id, shared }: { id: string; shared: Shared }) => {
  const { followed, toggle, busy, isCitizen } = useFollow(id);
  const [asking, setAsking] = useState(false);
  return (
    <View className={styles.actions}>
      <Button
        look={followed ? 'plain' : 'primary'}
        icon={followed ? 'check' : 'heart'}
        busy={busy}
        onClick={isCitizen ? toggle : () => setAsking(true)}
      >
        {followed ? '已关注' : '关注进展'}
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
