import { REWARD_STATES, type RewardState } from '@suishoupai/shared/reward/states';
import { PageQuery } from '../../../common/page-query.dto';
import { WordField } from '../../../common/validation/value.decorators';

export class RewardsQuery extends PageQuery {
  @WordField(REWARD_STATES, { optional: true, description: 'Only rewards in this state' })
  state?: RewardState;
}
