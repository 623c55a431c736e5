import { Test } from '@nestjs/testing';
import { AuditModule } from '../../src/audit/audit.module';
import { INVARIANTS, type Invariant } from '../../src/audit/invariant';
import { runAudit } from '../../src/audit/run-audit';
import { Settings } from '../../src/config/settings';
import type { World } from './world';

/** The auditor with a connection of its own, beside the running product. */
export const audit = async (world: World) => {
  const module = AuditModule.forRoot(world.app.get(Settings, { strict: false }), { clock: world.clock });
  const auditor = await Test.createTestingModule({ imports: [module] }).compile();
  try {
    return await runAudit(auditor.get<Invariant[]>(INVARIANTS), async () => {});
  } finally {
    await auditor.close();
  }
};
