import { Entity } from 'typeorm';
import { Big, Flag, Id, Instant, Int, Ref, Text } from '../../database/columns';

/** 预算, fen. A CHECK keeps reserved + paid within the total. */
@Entity('reward_budget')
export class RewardBudget {
  @Id() id!: string;
  @Text(60) name!: string;
  @Ref() areaId!: string;
  @Int() fiscalYear!: number;
  @Big() totalFen!: number;
  @Big() reservedFen!: number;
  @Big() paidFen!: number;
  @Flag() frozen!: boolean;
  @Instant() createdAt!: Date;
}
