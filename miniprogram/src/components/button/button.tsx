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
  /** A button of the platform's own: sharing, agreeing to the privacy text, giving the phone number. */
  openType?: 'share' | 'agreePrivacyAuthorization' | 'getPhoneNumber';
  /** The platform asks for it where it has to know which button was tapped. */
  id?: string;
  onAgreed?: () => void;
  /** The code for the server; undefined when the person kept the number. */
  onPhoneCode?: (code: string | undefined) => void;
  label?: string;
}>;

/** At least 44 px high. While `busy` it stays in place and does nothing. */
export const Button = ({ look = 'primary', icon, big, busy, disabled, onClick, label, children, ...own }: Props) => (
  <Native
    {...platformButton(own)}
    className={`${styles.button} ${styles[look]} ${big ? styles.big : ''} ${busy ? styles.busy : ''}`}
    hoverClass={styles.pressed}
    disabled={disabled || undefined}
    {...AS_BUTTON}
    aria-disabled={disabled || undefined}
    ariaLabel={label}
    aria-busy={busy}
    onClick={busy || disabled ? undefined : onClick}
  >
    {icon && <Icon name={icon} />}
    {children}
  </Native>
);

/** Only what was asked for: an element of the browser knows none of these. */
const platformButton = ({ id, openType, onAgreed, onPhoneCode }: Props) => ({
  ...(id && { id }),
  ...(openType && { openType }),
  ...(onAgreed && { onAgreePrivacyAuthorization: () => onAgreed() }),
  ...(onPhoneCode && { onGetPhoneNumber: ({ detail }: { detail: { code?: string } }) => onPhoneCode(detail.code) }),
});
