import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Page } from '@/components/page/page';
import { useSession } from '@/hooks/use-session';
import { replace } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import { enterAsStaff, forgetSession } from '@/session/session';
import { type Credentials, EnterForm } from '../../sign-in/enter-form';
import { NewPasswordForm } from '../../sign-in/new-password-form';
import styles from '../../sign-in/sign-in.module.scss';

/** Staff come in by name and password; a first password is changed before anything else. */
export default function SignIn() {
  const { me, isStaff } = useSession();
  const [typed, setTyped] = useState<Credentials>();
  const mustChange = isStaff && me?.mustChangePassword === true;
  useEffect(() => {
    if (isStaff && !mustChange) replace('staff/todo');
  }, [isStaff, mustChange]);

  const enter = async (credentials: Credentials) => {
    setTyped(credentials);
    await enterAsStaff(credentials.username, credentials.password);
  };
  const comeBack = async (password: string) => {
    forgetSession();
    if (!typed) return toast('密码已修改，请用新密码登录。');
    await enterAsStaff(typed.username, password);
  };

  return (
    <Page>
      <Lead mustChange={mustChange} name={me?.name} />
      {mustChange ? <NewPasswordForm current={typed?.password} onChanged={comeBack} /> : <EnterForm onEnter={enter} />}
    </Page>
  );
}

const Lead = ({ mustChange, name }: { mustChange: boolean; name?: string }) => (
  <View className={styles.lead}>
    <View className={styles.title} {...AS_HEADING}>
      {mustChange ? `${name ?? ''}，请先设一个自己的密码` : '工作人员登录'}
    </View>
    <View className={styles.text}>
      {mustChange ? '初次登录或密码被重置后都要修改。' : '群众上报不用在这里登录，直接回到首页即可。'}
    </View>
  </View>
);
