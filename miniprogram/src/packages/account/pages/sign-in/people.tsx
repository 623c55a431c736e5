import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import type { SandboxPhone } from '@/services/sandbox.service';
import styles from './sign-in.module.scss';

interface Props {
  people: readonly SandboxPhone[];
  busy: boolean;
  onChoose: (user: string) => void;
}

/** The demo's people, to sign in as any of them. */
export const People = ({ people, busy, onChoose }: Props) => (
  <>
    <View className={styles.words}>这里演示微信登录。请选择一位演示用户：</View>
    <Card>
      {people.map(({ user, name, phone }) => (
        <View
          key={user}
          className={styles.person}
          role="button"
          tabIndex={0}
          aria-busy={busy}
          onClick={() => onChoose(user)}
        >
          <Icon name="user" />
          <View className={styles.name}>
            {name}（{user}）
          </View>
          <View className={styles.phone}>{masked(phone)}</View>
          <Icon name="right" />
        </View>
      ))}
    </Card>
  </>
);

const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
