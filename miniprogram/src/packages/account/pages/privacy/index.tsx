import { View } from '@tarojs/components';
import { Page } from '@/components/page/page';
import { PRIVACY_TEXT } from '@/components/privacy/privacy-text';
import { Prose } from '@/components/prose/prose';
import { useRequest } from '@/hooks/use-request';
import { clientSettings } from '@/services/client-settings.service';
import styles from './index.module.scss';

/** The whole privacy text. Its version is the only thing asked: without it the text still stands. */
export default function Privacy() {
  const { data } = useRequest(clientSettings);
  return (
    <Page>
      <View className={styles.intro}>
        这里说明“随手拍”怎样对待您的个人信息。
        {data && `本说明自 ${data.privacyVersion} 起生效，有变化时会再次请您确认。`}
      </View>
      <Prose sections={PRIVACY_TEXT} />
    </Page>
  );
}
