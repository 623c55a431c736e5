import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card, Row } from '@/components/card/card';
import { open } from '@/platform/navigate';
import styles from './mine.module.scss';

/** Nobody is signed in: what signing in is for, and what needs none. */
export const Visitor = () => (
  <>
    <Card>
      <View className={styles.invitation}>
        <View className={styles.name}>登录后看我的上报和红包</View>
        <View className={styles.text}>用微信身份登录，不用填任何资料。别人只看到您的化名。</View>
        <Button onClick={() => open('account/sign-in')}>登录</Button>
      </View>
    </Card>
    <Card>
      <Row icon="packet" label="奖励怎么发" onClick={() => open('reward/rules')} />
      <Row icon="gear" label="设置" onClick={() => open('account/settings')} />
    </Card>
    <Button look="link" onClick={() => open('staff/sign-in')}>
      工作人员登录
    </Button>
  </>
);
