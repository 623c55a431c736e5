import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { OutboxList } from '@/components/outbox/outbox-list';
import { Page } from '@/components/page/page';
import { useStore } from '@/hooks/use-store';
import { open } from '@/platform/navigate';
import { outbox } from '@/services/outbox.service';
import styles from '../filed/filed.module.scss';

/**
 * There was no network: it is safe on this device, and goes by itself. In the place of the form, since without network
 * a browser cannot load another page.
 * @param onWrite back to the form
 */
export const KeptHere = ({ onWrite }: { onWrite: () => void }) => {
  const waiting = useStore(outbox).length > 0;
  return (
    <Page footer={<Ways onWrite={onWrite} />}>
      <Card>
        <View className={styles.arrived} role="status">
          <Icon name={waiting ? 'offline' : 'check'} big />
          <View className={styles.title}>{waiting ? '已存好，还没有发送' : '都发送了'}</View>
          <View className={styles.words}>
            {waiting ? '现在没有网络。有网络时打开随手拍，就会自动发送。' : '进度可以在“我的上报”里看。'}
          </View>
        </View>
      </Card>
      <OutboxList onEdit={onWrite} />
    </Page>
  );
};

const Ways = ({ onWrite }: { onWrite: () => void }) => (
  <>
    <Button big onClick={() => open('home')}>
      回首页
    </Button>
    <Button look="plain" onClick={onWrite}>
      再报一件
    </Button>
  </>
);
