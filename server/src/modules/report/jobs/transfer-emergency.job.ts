import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { SuggestUnit } from '../../routing/routing.api';
import { ANY_VERSION } from '../act/perform-action';
import { Transfer } from '../actions/transfer';
import { CaseRepository } from '../case/case.repository';
import type { Report } from '../entities/report.entity';
import { CallDuty } from './call-duty';

/** How long a unit has for an emergency; its category's own deadline is for what is left to do afterwards. */
const EMERGENCY_HOURS = 24;

/** Sends an emergency to the unit that routing names, at once; one that a unit has already is called out there. */
@Injectable()
@HandlesJob('transferEmergency')
export class TransferEmergencyJob implements JobHandler<'transferEmergency'> {
  constructor(
    private readonly cases: CaseRepository,
    private readonly routing: SuggestUnit,
    private readonly transfer: Transfer,
    private readonly duty: CallDuty,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ reportId }: JobMap['transferEmergency']): Promise<void> {
    const { report } = await this.cases.get(SYSTEM, reportId);
    const waits = report.state === 'submitted' || report.state === 'awaitingInfo';
    if (waits && report.returns === 0) await this.send(report);
    else await this.duty.begin(reportId);
  }

  /** Without a unit in the routing table the dispatchers, who were told already, have it. */
  private async send(report: Report): Promise<void> {
    const unitId =
      report.requestedUnitId ?? (await this.routing.suggest(report.categoryPath, report.areaPath)).unit?.id;
    if (unitId === undefined) return;
    const deadline = new Date(this.clock.now().getTime() + EMERGENCY_HOURS * 3_600_000);
    await this.transfer.execute(SYSTEM, report.id, {
      version: ANY_VERSION,
      unitId,
      severity: report.severity,
      deadline,
    });
  }
}
