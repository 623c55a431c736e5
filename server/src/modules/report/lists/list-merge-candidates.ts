import { Injectable } from '@nestjs/common';
import { REPORT_STATES } from '@suishoupai/shared/report/states';
import type { Staff } from '../../../common/actor';
import { Database } from '../../../database/database';
import { namesOf } from '../../../database/names-of';
import { Category } from '../../category/category.entity';
import { photoUrls } from '../../photo/photo.api';
import { CaseRepository } from '../case/case.repository';
import { FirstPhotosQueries } from './first-photos.queries';
import type { MergeCandidateView } from './merge-candidates.dto';
import { MergeCandidatesQueries, type Neighbour } from './merge-candidates.queries';

const SHOWN = 10;

/** Which earlier reports a dispatcher may mean when he merges a case. */
@Injectable()
export class ListMergeCandidates {
  constructor(
    private readonly cases: CaseRepository,
    private readonly candidates: MergeCandidatesQueries,
    private readonly photos: FirstPhotosQueries,
    private readonly database: Database,
  ) {}

  /** @throws Problem `notFound` */
  async execute(actor: Staff, id: string): Promise<MergeCandidateView[]> {
    const { report } = await this.cases.get(actor, id);
    const shown = (await this.candidates.around(actor, report)).slice(0, SHOWN);
    const photos = await this.photos.of(shown.map((one) => one.report.id));
    const categories = await namesOf(
      this.database,
      Category,
      shown.map((one) => one.report.categoryId),
    );
    return shown.map((one) => viewOf(one, categories, photos));
  }
}

const viewOf = (
  { report, metres }: Neighbour,
  categories: ReadonlyMap<string, string>,
  photos: ReadonlyMap<string, string>,
): MergeCandidateView => {
  const photo = photos.get(report.id);
  return {
    id: report.id,
    number: report.number,
    category: { id: report.categoryId, name: categories.get(report.categoryId) ?? '' },
    address: report.address,
    distanceMetres: metres,
    state: report.state,
    stateLabel: REPORT_STATES[report.state],
    filedAt: report.filedAt,
    thumbUrl: photo ? photoUrls(photo).thumbUrl : null,
  };
};
