import { Inject, Injectable } from '@nestjs/common';
import { isOpen, REPORT_STATES } from '@suishoupai/shared/report/states';
import { HOLDERS } from '@suishoupai/shared/report/words';
import { grantsOf, type SignedIn } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { type Page, pageOf, pageSize } from '../../../common/page';
import { Database } from '../../../database/database';
import { namesOf } from '../../../database/names-of';
import { Area } from '../../area/area.entity';
import { Category } from '../../category/category.entity';
import { PublicFace, type SquareItemView } from '../../square/square.api';
import { Unit } from '../../unit/unit.entity';
import type { Report } from '../entities/report.entity';
import { photoUrls } from '../../photo/photo.api';
import { FirstPhotosQueries } from './first-photos.queries';
import { OwnAssignmentsQueries } from './own-assignments.queries';
import type { Scope } from './case-scope.queries';
import type { ListReportsQuery, ReportRowView } from './list-reports.dto';
import { ListReportsQueries, NO_DEADLINE } from './list-reports.queries';

/** A page of cases as rows. */
@Injectable()
export class ListReports {
  constructor(
    private readonly queries: ListReportsQueries,
    private readonly photos: FirstPhotosQueries,
    private readonly assignments: OwnAssignmentsQueries,
    private readonly face: PublicFace,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: SignedIn, wish: ListReportsQuery): Promise<Page<ReportRowView>> {
    const scope = wish.scope ?? defaultScope(actor);
    const reports = await this.queries.find(actor, scope, wish);
    const faces = scope === 'followed' ? await this.face.of(reports) : NO_FACES;
    const names = await this.namesFor(actor, reports);
    const key = (r: Report) => ({
      at: (wish.sort === 'deadline' ? (r.deadline ?? NO_DEADLINE) : r.filedAt).toISOString(),
      id: r.id,
    });
    return pageOf(reports, pageSize(wish.limit), key, (report) => {
      const row = rowOf(report, names, this.clock.now());
      const face = faces.get(report.id);
      return face === undefined ? row : asOnTheSquare(row, face);
    });
  }

  private async namesFor(actor: SignedIn, reports: Report[]): Promise<Names> {
    const ids = reports.map((r) => r.id);
    return {
      categories: await namesOf(
        this.database,
        Category,
        reports.map((r) => r.categoryId),
      ),
      areas: await namesOf(
        this.database,
        Area,
        reports.map((r) => r.areaId),
      ),
      units: await namesOf(
        this.database,
        Unit,
        reports.map((r) => r.leadUnitId),
      ),
      photos: await this.photos.of(ids),
      own: await this.assignments.among(actor, ids),
    };
  }
}

interface Names {
  categories: Map<string, string>;
  areas: Map<string, string>;
  units: Map<string, string>;
  photos: Map<string, string>;
  own: Set<string>;
}

const defaultScope = (actor: SignedIn): Scope => {
  if (actor.kind === 'citizen') return 'mine';
  const office = grantsOf(actor).some((grant) => ['dispatcher', 'reviewer', 'auditor'].includes(grant.role));
  return office ? 'office' : 'unit';
};

const rowOf = (report: Report, names: Names, now: Date): ReportRowView => {
  const photo = names.photos.get(report.id);
  const unit = report.holder === 'unit' ? names.units.get(report.leadUnitId ?? '') : undefined;
  return {
    id: report.id,
    number: report.number,
    state: report.state,
    stateLabel: REPORT_STATES[report.state],
    version: report.version,
    severity: report.severity,
    emergency: report.emergency,
    category: { id: report.categoryId, name: names.categories.get(report.categoryId) ?? '' },
    area: { id: report.areaId, name: names.areas.get(report.areaId) ?? '' },
    address: report.address,
    excerpt: [...report.description].slice(0, 60).join(''),
    holder: { kind: report.holder, name: unit ?? HOLDERS[report.holder] },
    assignedToMe: names.own.has(report.id),
    filedAt: report.filedAt,
    deadline: report.deadline,
    overdue: isOpen(report.state) && report.deadline !== null && report.deadline < now,
    closedAt: report.closedAt,
    thumbUrl: photo ? photoUrls(photo).thumbUrl : null,
  };
};

const NO_FACES: ReadonlyMap<string, SquareItemView> = new Map();

/** Of somebody else's case nobody learns more than the square tells everybody. */
const asOnTheSquare = (row: ReportRowView, { area, thumbUrl }: SquareItemView): ReportRowView => ({
  ...row,
  area,
  address: area.name,
  holder: { kind: row.holder.kind, name: HOLDERS[row.holder.kind as keyof typeof HOLDERS] },
  thumbUrl,
});
