import { Entity } from 'typeorm';
import { Degrees, Id, Instant, Json, LongText, Ref, Text } from '../../database/columns';

export type AreaLevel = 'city' | 'county' | 'township' | 'village';

/** 区域/网格: a tree; `path` is `/root/…/own/` of ids, so that a subtree is a prefix. */
@Entity('area')
export class Area {
  @Id() id!: string;
  @Text(20) code!: string;
  @Text(60) name!: string;
  @Text(10) level!: AreaLevel;
  @Ref({ nullable: true }) parentId!: string | null;
  @Text(200) path!: string;
  /** Centre, WGS84. */
  @Degrees({ nullable: true }) lat!: number | null;
  @Degrees({ nullable: true }) lng!: number | null;
  /** Rings of `[lng, lat]`, WGS84, as in a GeoJSON Polygon. */
  @Json({ nullable: true }) polygon!: [number, number][][] | null;
  @LongText({ nullable: true }) responsibleName!: string | null;
  @Instant({ nullable: true }) validTo!: Date | null;
  @Ref({ nullable: true }) successorId!: string | null;
}
