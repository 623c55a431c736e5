import type { DataSource } from 'typeorm';
import { StaffUser } from '../../modules/account/staff-user.entity';
import { Area } from '../../modules/area/area.entity';
import { AuditEntry } from '../../modules/audit/audit-entry.entity';
import { BEGUN, FINISHED } from './demo-marks';

/** `empty`: nobody has set anything up; `unfinished`: a demo city broke off; `own`: a city of the user's. */
export type DemoState = 'empty' | 'unfinished' | 'demo' | 'own';

/** What the tables hold; they are migrated. */
export const demoState = async (dataSource: DataSource): Promise<DemoState> => {
  const deeds = dataSource.getRepository(AuditEntry);
  if (await deeds.existsBy({ action: FINISHED })) return 'demo';
  if (await deeds.existsBy({ action: BEGUN })) return 'unfinished';
  const used = (await dataSource.getRepository(Area).exists()) || (await dataSource.getRepository(StaffUser).exists());
  return used ? 'own' : 'empty';
};
