import { Button as Native } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/icons/shapes';
import { AS_BUTTON } from './as-button';
import styles from './button.module.scss';

type Props = PropsWithChildren<{
  onClick?: () => void;
  /** `action` files a report, `primary` goes on, `plain` is the other way, `danger` ends something, `link` is text. */
  look?: 'action' | 'primary' | 'plain' | 'danger' | 'link';
  icon?: IconName;
  big?: boolean;
  busy?: boolean;
  disabled?: boolean;
  /** A button of the platform's own: sharing. */
  openType?: 'share';
  label?: string;
}>;

/** At least 44 px high. While `busy` it stays in place and does nothing. */
export const Button = ({ look = 'primary', icon, big, busy, disabled, onClick, openType, label, children }: Props) => (
  <Native
    className={`${styles.button} ${styles[look]} ${big ? styles.big : ''} ${busy ? styles.busy : ''}`}
    hoverClass={styles.pressed}
    disabled={disabled}
    {...AS_BUTTON}
    aria-disabled={disabled}
    openType={openType}
    ariaLabel={label}
    aria-busy={busy}
    onClick={busy || disabled ? undefined : onClick}
  >
    {icon && <Icon name={icon} />}
    {children}
  </Native>
);
