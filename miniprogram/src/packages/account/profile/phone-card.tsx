import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card, Row } from '@/components/card/card';
import { useAct } from '@/hooks/use-act';
import { hasPhoneButton } from '@/platform/phone-button';
import { toast } from '@/platform/toast';
import { bindPhone } from '@/services/account.service';
import { phoneCode } from '@/services/sandbox-phone';
import { sandboxUser } from '@/services/sandbox.service';
import { restoreSession } from '@/session/session';
import styles from './profile.module.scss';

/** The number is the platform's to give; where none gives it, it is only shown. */
export const PhoneCard = ({ phone }: { phone: string | null }) => (
  <Card>
    <View className={styles.fields}>
      <Row label="手机号" value={phone ?? '未绑定'} />
      <View className={styles.note}>微信通知发不到时，用短信告诉您结果。可以不绑定。</View>
      <BindButton words={phone ? '换成微信现在的手机号' : '绑定微信的手机号'} />
    </View>
  </Card>
);

const BindButton = ({ words }: { words: string }) => {
  const bind = useAct(async (code: string | undefined) => {
    if (!code) return;
    await bindPhone(code);
    await restoreSession();
    toast('已绑定');
  });
  const play = useAct(async () => bind.run(await phoneCode()));
  if (hasPhoneButton)
    return (
      <Button look="plain" openType="getPhoneNumber" busy={bind.busy} onPhoneCode={(code) => void bind.run(code)}>
        {words}
      </Button>
    );
  if (!sandboxUser()) return null;
  return (
    <Button look="plain" busy={bind.busy || play.busy} onClick={() => void play.run()}>
      {words}
    </Button>
  );
};
