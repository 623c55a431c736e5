import { Entity } from 'typeorm';
import { Flag, Id, Instant, Int, Json, Ref, Text } from '../../database/columns';

export interface Question {
  key: string;
  type: 'choice' | 'text' | 'number' | 'yesNo';
  label: string;
  options?: string[];
  required: boolean;
}

export interface EmergencyStop {
  title: string;
  lines: string[];
  phones: string[];
}

/** 隐患类别: a tree; `path` as in Area. */
@Entity('category')
export class Category {
  @Id() id!: string;
  @Text(40) code!: string;
  @Text(60) name!: string;
  @Text(40) icon!: string;
  @Ref({ nullable: true }) parentId!: string | null;
  @Text(200) path!: string;
  @Int() position!: number;
  /** May be filed before there is a photo, and goes to the unit on duty by rule. */
  @Flag() emergency!: boolean;
  @Json({ nullable: true }) emergencyStop!: EmergencyStop | null;
  @Int() deadlineWorkingDays!: number;
  /** The square shows only a coarse place. */
  @Flag() sensitive!: boolean;
  @Json() questions!: Question[];
  @Instant({ nullable: true }) validTo!: Date | null;
}
