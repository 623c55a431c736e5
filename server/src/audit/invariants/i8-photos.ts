import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock';
import { Keyrings } from '../../common/crypto/keyring';
import { SealBroken } from '../../common/crypto/seal-broken';
import { openBytes } from '../../common/crypto/sealed-bytes';
import { Database } from '../../database/database';
import { OBJECT_STORAGE, type ObjectStorage } from '../../gateways/storage/storage.port';
import {
  blurredKey,
  DERIVATIVES,
  objectKey,
  OBJECTS_OF_A_PHOTO,
  PHOTO_PREFIX,
  photoIdOf,
} from '../../modules/photo/object-keys';
import { Photo } from '../../modules/photo/photo.entity';
import { inBatches } from '../in-batches';
import type { Findings, Invariant } from '../invariant';

/** Originals open at the same time: 10 MB each. */
const AT_ONCE = 8;
const KEYS_AT_ONCE = 500;
const ORPHAN_AFTER_MS = 24 * 60 * 60 * 1000;

type PhotoRow = Pick<Photo, 'id' | 'sha256' | 'published' | 'blurKey'>;

@Injectable()
export class WholePhotos implements Invariant {
  readonly id = 'I8';
  readonly says = '每张照片的文件齐全，原图能解开且校验值相符；没有超过 24 小时的无主文件';
  readonly looksTwice = true;

  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    @Inject(OBJECT_STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(): Promise<Findings> {
    const [photos, files] = [await this.checkRows(), await this.checkFiles()];
    return { looked: photos.looked + files.looked, broken: [...photos.broken, ...files.broken] };
  }

  private async checkRows(): Promise<Findings> {
    const broken: string[] = [];
    let looked = 0;
    for await (const photos of inBatches((afterId) => this.photosAfter(afterId))) {
      looked += photos.length;
      const mistakes = await Promise.all(photos.map((photo) => this.mistakesOf(photo)));
      broken.push(...mistakes.flat());
    }
    return { looked, broken };
  }

  private photosAfter(afterId: string): Promise<PhotoRow[]> {
    const select = { id: true, sha256: true, published: true, blurKey: true } as const;
    const page = { where: { id: MoreThan(afterId) }, order: { id: 'ASC' }, take: AT_ONCE } as const;
    return this.database.repository(Photo).find({ select, ...page });
  }

  private async mistakesOf(photo: PhotoRow): Promise<string[]> {
    const there = new Set<string>();
    const originalKey = objectKey(photo.id, 'original');
    for await (const { key } of this.storage.list(`${posix.dirname(originalKey)}/`)) there.add(key);
    const absent = OBJECTS_OF_A_PHOTO.filter((object) => !there.has(objectKey(photo.id, object)));
    const hidden = shownInPart(photo).filter((key) => !there.has(key));
    const original = await this.storage.get(originalKey);
    return [
      ...absent.map((object) => `照片 ${photo.id} 缺少 ${object}`),
      ...hidden.map((key) => `照片 ${photo.id} 已公开，缺少遮挡后的 ${key}`),
      ...(original === undefined ? [] : this.mistakesOfOriginal(photo, original)),
    ];
  }

  private mistakesOfOriginal({ id, sha256 }: PhotoRow, sealed: Buffer): string[] {
    try {
      const bytes = openBytes(this.keyrings.photo, sealed, id);
      const same = createHash('sha256').update(bytes).digest('hex') === sha256;
      return same ? [] : [`照片 ${id} 的原图与校验值不符`];
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      return [`照片 ${id} 的原图无法解开（${error.reason}）`];
    }
  }

  private async checkFiles(): Promise<Findings> {
    const before = this.clock.now().getTime() - ORPHAN_AFTER_MS;
    const broken: string[] = [];
    let looked = 0;
    let old: string[] = [];
    for await (const { key, changedAt } of this.storage.list(PHOTO_PREFIX)) {
      looked += 1;
      if (changedAt.getTime() < before) old.push(key);
      if (old.length < KEYS_AT_ONCE) continue;
      broken.push(...(await this.orphansAmong(old)));
      old = [];
    }
    return { looked, broken: [...broken, ...(await this.orphansAmong(old))] };
  }

  private async orphansAmong(keys: readonly string[]): Promise<string[]> {
    const ids = [...new Set(keys.map(photoIdOf).filter((id) => id !== undefined))];
    const rows = await this.database.repository(Photo).find({ where: { id: In(ids) }, select: { id: true } });
    const known = new Set(rows.map(({ id }) => id));
    return keys
      .filter((key) => !known.has(photoIdOf(key) ?? ''))
      .map((key) => `文件 ${key} 不属于任何照片，已超过 24 小时`);
  }
}

/** What the public is shown of a photo of which parts are hidden. */
const shownInPart = ({ id, published, blurKey }: PhotoRow): string[] =>
  published && blurKey !== null ? DERIVATIVES.map((derivative) => blurredKey(id, derivative, blurKey)) : [];
