import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/icons/shapes';
import styles from './card.module.scss';

type CardProps = PropsWithChildren<{ title?: string; extra?: ReactNode; onClick?: () => void; label?: string }>;

/** A white field; with `onClick` all of it is one target. */
export const Card = ({ title, extra, onClick, label, children }: CardProps) => (
  <View
    className={styles.card}
    onClick={onClick}
    {...(onClick ? { role: 'button', tabIndex: 0, ariaLabel: label } : {})}
  >
    {(title || extra) && (
      <View className={styles.head}>
        <View className={styles.title} {...AS_HEADING}>
          {title}
        </View>
        {extra}
      </View>
    )}
    {children}
  </View>
);

interface RowProps {
  icon?: IconName;
  label: string;
  value?: ReactNode;
  onClick?: () => void;
}

/** One line of a list of things to open or to read. */
export const Row = ({ icon, label, value, onClick }: RowProps) => (
  <View className={styles.row} onClick={onClick} {...(onClick ? { role: 'button', tabIndex: 0 } : {})}>
    {icon && <Icon name={icon} />}
    <View className={styles.label}>{label}</View>
    {value !== undefined && <View className={styles.value}>{value}</View>}
    {onClick && <Icon name="right" />}
  </View>
);
