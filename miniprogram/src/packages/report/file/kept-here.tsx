import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { OutboxList } from '@/components/outbox/outbox-list';
import { useStore } from '@/hooks/use-store';
import { setTitle } from '@/platform/navigate';
import { outbox } from '@/services/outbox.service';
import styles from './filed.module.scss';

/** There was no network: it is safe on this device, and goes by itself. */
export const KeptHere = () => {
  const waiting = useStore(outbox);
  useEffect(() => setTitle(waiting.length ? '待发送' : '已发送'), [waiting.length]);
  return (
    <>
      <Card>
        <View className={styles.arrived} role="status">
          <Icon name={waiting.length ? 'offline' : 'check'} big />
          <View className={styles.title}>{waiting.length ? '已存好，还没有发送' : '都发送了'}</View>
          <View className={styles.words}>
            {waiting.length ? '现在没有网络。有网络时打开随手拍，就会自动发送。' : '进度可以在“我的上报”里看。'}
          </View>
        </View>
      </Card>
      <OutboxList />
    </>
  );
};
