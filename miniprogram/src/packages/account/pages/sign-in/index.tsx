import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { platformKnowsWho } from '@/platform/login';
import { back, open } from '@/platform/navigate';
import { listPhones, loginCodeOf } from '@/services/sandbox.service';
import { enterAsCitizen, enterSilently, sessionStore } from '@/session/session';
import { People } from './people';
import styles from './sign-in.module.scss';

/** Who is it? WeChat knows; a browser asks, where somebody plays WeChat for it. */
export default function SignIn() {
  return <Page footer={<StaffEntrance />}>{platformKnowsWho ? <InWechat /> : <InBrowser />}</Page>;
}

const InWechat = () => {
  const enter = useAct(async () => {
    await enterSilently();
    back();
  });
  return (
    <View className={styles.words}>
      用微信身份登录，不需要填写任何东西。别人只看得到您的化名。
      <Button big busy={enter.busy} onClick={() => void enter.run()}>
        微信登录
      </Button>
    </View>
  );
};

const InBrowser = () => {
  const phones = useRequest(listPhones);
  const enter = useAct(async (user: string) => {
    await enterAsCitizen(await loginCodeOf(user));
    if (sessionStore.get().me) back();
  });
  if (phones.error) return <Failed error={phones.error} onRetry={() => void phones.reload()} />;
  if (phones.loading) return <Skeleton count={5} />;
  if (!phones.data?.length) return <Empty icon="phone" words="请在微信里打开“随手拍”小程序，就会自动登录。" />;
  return <People people={phones.data} busy={enter.busy} onChoose={(user) => void enter.run(user)} />;
};

const StaffEntrance = () => (
  <Button look="link" onClick={() => open('staff/sign-in')}>
    我是工作人员
  </Button>
);
