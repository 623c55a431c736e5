import { Entity } from 'typeorm';
import type { PhotoPurpose } from '@suishoupai/shared/report/words';
import type { BlurBox } from './processing/blur-photo';
import { Degrees, Flag, Id, Instant, Int, Json, Ref, Text } from '../../database/columns';

export type PhotoCheck = 'pending' | 'pass' | 'review' | 'risky' | 'unanswered';

/** Checks after which a reviewer may show a photo. A check that nobody answered leaves it to him. */
export const SHOWABLE: PhotoCheck[] = ['pass', 'review', 'unanswered'];

/** 图片: a sealed original with its hash, two public derivatives without metadata. */
@Entity('photo')
export class Photo {
  @Id() id!: string;
  @Ref() ownerPersonId!: string;
  @Instant() uploadedAt!: Date;
  /** SHA-256 of the original, hex. */
  @Text(64) sha256!: string;
  @Int() bytes!: number;
  @Int() width!: number;
  @Int() height!: number;
  /** 64-bit perceptual hash, 16 hex digits. */
  @Text(16) perceptualHash!: string;
  /** `check` is a word of SQL, so the column says whose check it is. */
  @Text(12) contentCheck!: PhotoCheck;
  @Text(100, { nullable: true }) checkTraceId!: string | null;
  @Instant({ nullable: true }) checkedAt!: Date | null;
  /** The case it belongs to; null until an action takes it. */
  @Ref({ nullable: true }) reportId!: string | null;
  @Ref({ nullable: true }) eventId!: string | null;
  @Text(14, { nullable: true }) purpose!: PhotoPurpose | null;
  @Int() position!: number;
  /** When and where it was taken, as its taker's device said. WGS84. */
  @Instant({ nullable: true }) takenAt!: Date | null;
  @Degrees({ nullable: true }) lat!: number | null;
  @Degrees({ nullable: true }) lng!: number | null;
  /** Cleared by a reviewer for the square. */
  @Flag() published!: boolean;
  /** What of it the public may not see. It is `published` only once that is hidden. */
  @Json({ nullable: true }) blurs!: BlurBox[] | null;
  /** Names the order to hide it, and the objects in which it is hidden. */
  @Ref({ nullable: true }) blurKey!: string | null;
}
