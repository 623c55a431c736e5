import { View } from '@tarojs/components';
import { Popup } from '@nutui/nutui-react-taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Icon } from '@/components/icon/icon';
import styles from './sheet.module.scss';

type Props = PropsWithChildren<{
  title: string;
  onClose: () => void;
  /** What stays at the bottom: the main action. */
  footer?: ReactNode;
}>;

/** A small task over the page, from below; on a desk a narrow panel. Rendered while it is open, so it starts empty. */
export const Sheet = ({ title, onClose, footer, children }: Props) => (
  <Popup visible position="bottom" className={styles.sheet} onClose={onClose}>
    <View className={styles.frame} role="dialog" ariaLabel={title}>
      <View className={styles.head}>
        <View className={styles.title} {...AS_HEADING}>
          {title}
        </View>
        <View className={styles.close} role="button" tabIndex={0} ariaLabel="关闭" onClick={onClose}>
          <Icon name="close" />
        </View>
      </View>
      <View className={styles.body}>{children}</View>
      {footer && <View className={styles.footer}>{footer}</View>}
    </View>
  </Popup>
);
