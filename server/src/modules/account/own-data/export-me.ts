import { Inject, Injectable } from '@nestjs/common';
import { ACTION_WORDS } from '@suishoupai/shared/report/action-words';
import type { ActionName } from '@suishoupai/shared/report/actions';
import type { Citizens } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { Keyrings } from '../../../common/crypto/keyring';
import { openPersonal } from '../../../common/crypto/personal-field';
import { UnitOfWork } from '../../../database/unit-of-work';
import { photoUrls } from '../../photo/photo.api';
import type { Report } from '../../report/entities/report.entity';
import { AuditTrail } from '../../audit/audit.api';
import type { Citizen } from '../citizen.entity';
import { OwnDataQueries, type OwnRows } from './own-data.queries';
import type { OwnDataView, OwnReportView, OwnRewardView } from './own-data.view';

/** 导出: what the product keeps of a citizen. */
@Injectable()
export class ExportMe {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: OwnDataQueries,
    private readonly keyrings: Keyrings,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Citizens): Promise<OwnDataView> {
    const rows = await this.unitOfWork.run(async () => {
      await this.audit.append(actor, 'exportData', 'citizen', actor.id);
      return this.queries.of(actor);
    });
    return {
      exportedAt: this.clock.now(),
      profile: { alias: rows.citizen.alias, phone: this.phoneOf(rows.citizen), createdAt: rows.citizen.createdAt },
      consents: rows.consents.map(({ kind, textVersion, givenAt }) => ({ kind, textVersion, givenAt })),
      reports: rows.reports.map((report) => reportOf(report, rows)),
      rewards: rewardsOf(rows),
      follows: rows.follows.map(({ reportId, since }) => ({ reportId, since })),
      notifications: rows.notifications.map(({ createdAt, title, text }) => ({ createdAt, title, text })),
    };
  }

  private phoneOf({ id: rowId, phoneSealed }: Citizen): string | null {
    if (phoneSealed === null) return null;
    const place = { table: 'citizen', column: 'phoneSealed', rowId };
    return openPersonal(this.keyrings.personal, phoneSealed, place).reveal();
  }
}

const reportOf = (report: Report, { events, photos, ratings }: OwnRows): OwnReportView => ({
  number: report.number,
  state: report.state,
  filedAt: report.filedAt,
  closedAt: report.closedAt,
  address: report.address,
  point: report.lat === null || report.lng === null ? null : { lat: report.lat, lng: report.lng, system: 'wgs84' },
  description: report.description,
  answers: report.answers,
  verdict: report.verdict,
  stars: ratings.find(({ reportId }) => reportId === report.id)?.stars ?? null,
  entries: events
    .filter(({ reportId }) => reportId === report.id)
    .map(({ at, action, text }) => ({ at, did: ACTION_WORDS[action as ActionName].label, text })),
  photos: photos
    .filter(({ reportId }) => reportId === report.id)
    .map(({ id, uploadedAt }) => ({ uploadedAt, viewUrl: photoUrls(id).viewUrl })),
});

const rewardsOf = ({ rewards, reports }: OwnRows): OwnRewardView[] =>
  rewards.map(({ reportId, amountFen, state, grantedAt, claimedAt, paidAt }) => ({
    reportNumber: reports.find(({ id }) => id === reportId)?.number ?? '',
    amountFen,
    state,
    grantedAt,
    claimedAt,
    paidAt,
  }));
