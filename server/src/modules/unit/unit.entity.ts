import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns';

/** 接收单位/部门: a tree; `path` as in Area. */
@Entity('unit')
export class Unit {
  @Id() id!: string;
  @Text(40) code!: string;
  @Text(100) name!: string;
  @Ref({ nullable: true }) parentId!: string | null;
  @Text(200) path!: string;
  @Ref() areaId!: string;
  /** The unit's public office number. */
  @Text(30, { nullable: true }) phone!: string | null;
  @Instant({ nullable: true }) validTo!: Date | null;
  @Ref({ nullable: true }) successorId!: string | null;
}

/** A unit receives reports of this category (and below) in this area (and below). */
@Entity('unit_coverage')
export class UnitCoverage {
  @Id() id!: string;
  @Ref() unitId!: string;
  @Ref() areaId!: string;
  @Ref() categoryId!: string;
}
