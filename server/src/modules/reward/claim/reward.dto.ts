import { PageQuery } from '../../../common/page-query.dto';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REWARD_STATES, type RewardState } from '@suishoupai/shared/reward/states';

const STATES = Object.keys(REWARD_STATES);

export class RewardsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: RewardState;
}
