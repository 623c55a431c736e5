import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { useSession } from '@/hooks/use-session';
import type { ReportView } from '@/services/wire';
import styles from './case.module.scss';
import { MessageForm } from './message-form';
import { RevealForm } from './reveal-form';

/** To the reporter through the system; who that is only with a reason that stays on record. */
export const ContactCard = ({ report, onChanged }: { report: ReportView; onChanged: () => void }) => {
  const { hasRole } = useSession();
  const [form, setForm] = useState<'message' | 'reveal'>();
  if (!hasRole('dispatcher', 'handler', 'unitLead', 'reviewer')) return null;
  const close = () => setForm(undefined);
  return (
    <Card title="联系上报人">
      {form === 'message' && <MessageForm id={report.id} onSent={() => (close(), onChanged())} onCancel={close} />}
      {form === 'reveal' && <RevealForm id={report.id} onCancel={close} />}
      {!form && (
        <View className={styles.buttons}>
          <Button look="plain" icon="message" onClick={() => setForm('message')}>
            发消息
          </Button>
          {hasRole('dispatcher', 'reviewer') && (
            <Button look="plain" icon="user" onClick={() => setForm('reveal')}>
              查看身份
            </Button>
          )}
        </View>
      )}
    </Card>
  );
};
