import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { listSubscriptions, subscribe } from '@/services/subscription.service';
import styles from './filed.module.scss';

/** The platform takes consent only from a tap, for three messages at most; so the templates are asked beforehand. */
export const AskForMessages = () => {
  const { data = [] } = useRequest(listSubscriptions);
  const [agreed, setAgreed] = useState<number>();
  const asking = useAct(async () => setAgreed(await subscribe(data.map(({ templateId }) => templateId))));
  if (data.length === 0) return null; // without templates the inbox has everything
  if (agreed) return <Said words="好的。受理、有结果、发红包时，微信会告诉您。" />;
  if (agreed === 0) return <Said words="好的，不打扰您。进度随时可以在“我的上报”里看。" />;
  return (
    <Card>
      <View className={styles.ask}>
        <View>有进展时，要微信告诉您吗？</View>
        <Button look="plain" icon="bell" busy={asking.busy} onClick={() => void asking.run()}>
          有进展告诉我
        </Button>
      </View>
    </Card>
  );
};

const Said = ({ words }: { words: string }) => (
  <Card>
    <View role="status">{words}</View>
  </Card>
);
