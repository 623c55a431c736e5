import { View } from '@tarojs/components';
import type { StaffRole } from '@suishoupai/shared/roles';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/icons/shapes';
import { open } from '@/platform/navigate';
import type { Page } from '@/routes';
import styles from './entries.module.scss';

interface Entry {
  page: Page;
  icon: IconName;
  label: string;
  /** Who has it; everybody where none is named. */
  roles?: readonly StaffRole[];
}

/** Who hears of hazards by phone or on a round. */
const FILERS: readonly StaffRole[] = ['dispatcher', 'handler', 'unitLead', 'reviewer'];

const ENTRIES: readonly Entry[] = [
  { page: 'report/file', icon: 'camera', label: '代群众上报', roles: FILERS },
  { page: 'staff/decisions', icon: 'list', label: '不予受理与并案', roles: ['dispatcher', 'reviewer', 'auditor'] },
  { page: 'staff/treasury', icon: 'packet', label: '奖励资金', roles: ['paymaster', 'auditor'] },
  { page: 'staff/budget', icon: 'wallet', label: '奖励预算', roles: ['paymaster', 'auditor'] },
  { page: 'staff/records', icon: 'gear', label: '资料', roles: ['admin', 'auditor'] },
  { page: 'staff/duty', icon: 'phone', label: '值班表', roles: ['admin', 'auditor'] },
  { page: 'mine', icon: 'user', label: '我的' },
];

/** The other desks of whoever has these roles. */
export const Entries = ({ roles }: { roles: readonly StaffRole[] }) => (
  <View className={styles.row}>
    {ENTRIES.filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role))).map(
      ({ page, icon, label }) => (
        <View key={page} className={styles.entry} role="button" tabIndex={0} onClick={() => open(page)}>
          <Icon name={icon} />
          {label}
        </View>
      ),
    )}
  </View>
);
