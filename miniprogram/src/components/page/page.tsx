import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon } from '@/components/icon/icon';
import { PrivacySheet } from '@/components/privacy/privacy-sheet';
import { useFresh } from '@/hooks/use-fresh';
import { useStore } from '@/hooks/use-store';
import { deviceSettings } from '@/session/settings';
import styles from './page.module.scss';

type Props = PropsWithChildren<{
  /** What stays at the bottom, over the content: the page's main action. */
  footer?: ReactNode;
  /** No padding: the page fills the screen itself. */
  bare?: boolean;
  /** Takes the whole width of a desk. */
  desk?: boolean;
}>;

/** The frame of every page: large text, the offline banner, the main action, the question at first use. */
export const Page = ({ footer, bare = false, desk = false, children }: Props) => {
  const { largeText } = useStore(deviceSettings);
  const fresh = useFresh();
  const classes = [styles.page, largeText && 'large-text', desk && 'desk', footer && styles.withFooter];
  return (
    <View className={classes.filter(Boolean).join(' ')}>
      {!fresh && (
        <View className={styles.offline} role="status">
          <Icon name="offline" />
          没有网络。看过的还能看，写好的会留着。
        </View>
      )}
      <View className={bare ? styles.bare : styles.content}>{children}</View>
      {footer && <View className={styles.footer}>{footer}</View>}
      <PrivacySheet />
    </View>
  );
};
