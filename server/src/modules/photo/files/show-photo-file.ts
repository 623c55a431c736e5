import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, personOf } from '../../../common/actor';
import { notFound } from '../../../common/problem';
import { CaseRepository, rolesOn } from '../../report/report.api';
import { type Derivative, DERIVATIVES } from '../object-keys';
import { PhotoObjects } from '../photo-objects';
import type { Photo } from '../photo.entity';
import { PhotoFilesQueries } from './photo-files.queries';

export interface PhotoFile {
  /** JPEG; null when the reader has it already. */
  bytes: Buffer | null;
  etag: string;
  /** On the square: anybody's cache may keep it. */
  isPublic: boolean;
}

/** A derivative of a photo for whoever may see it; for everybody else it is not there. */
@Injectable()
export class ShowPhotoFile {
  constructor(
    private readonly queries: PhotoFilesQueries,
    private readonly cases: CaseRepository,
    private readonly objects: PhotoObjects,
  ) {}

  /**
   * What is public is the same for everybody: nothing of what was hidden is ever under a public address.
   * @param variant `thumb` or `view`; anything else does not exist, the original included
   * @param known the reader's If-None-Match
   * @throws Problem `notFound`
   */
  async execute(actor: Actor, id: string, variant: string, known: string | undefined): Promise<PhotoFile> {
    const derivative = DERIVATIVES.find((one) => one === variant);
    const photo = derivative && (await this.queries.find(id));
    if (!photo) throw notFound();
    const isPublic = await this.isPublic(photo);
    if (!isPublic && !(await this.maySee(actor, photo))) throw notFound();
    const blurKey = isPublic ? photo.blurKey : null;
    const etag = etagOf(photo, derivative, blurKey);
    return { etag, isPublic, bytes: names(known, etag) ? null : await this.read(photo, derivative, blurKey) };
  }

  private async isPublic({ contentCheck, published, reportId }: Photo): Promise<boolean> {
    if (contentCheck === 'risky' || !published || reportId === null) return false;
    return this.queries.isReportPublished(reportId);
  }

  /** Its owner always; of others those who see its case, and of a risky one the reviewers among them. */
  private async maySee(actor: Actor, { ownerPersonId, reportId, contentCheck }: Photo): Promise<boolean> {
    const personId = personOf(actor);
    if (personId === null || personId === ownerPersonId || reportId === null) return personId === ownerPersonId;
    const roles = rolesOn(actor, await this.cases.see(actor, reportId));
    return contentCheck !== 'risky' || roles.includes('reviewer');
  }

  private async read({ id }: Photo, derivative: Derivative, blurKey: string | null): Promise<Buffer> {
    const bytes = await (blurKey === null
      ? this.objects.read(id, derivative)
      : this.objects.readBlurred(id, blurKey, derivative));
    if (bytes === undefined) throw notFound();
    return bytes;
  }
}

/** Hashed once more: the original's own hash is nobody's business. */
const etagOf = ({ sha256 }: Photo, derivative: Derivative, blurKey: string | null): string =>
  `"${createHash('sha256')
    .update(`${sha256}:${derivative}${blurKey === null ? '' : `:${blurKey}`}`)
    .digest('base64url')}"`;

/** Proxies weaken a tag when they compress. */
const names = (known: string | undefined, etag: string): boolean =>
  known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
