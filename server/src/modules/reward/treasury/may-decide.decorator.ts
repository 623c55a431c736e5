import { REWARD_ACTIONS } from '@suishoupai/shared/reward/actions';
import { Access } from '../../../common/access/access.decorator';

type DeskAction = 'release' | 'refuse' | 'hold' | 'unhold' | 'cancel';

/** Who may decide about a reward is the table's word. */
export const MayDecide = (action: DeskAction): MethodDecorator => Access([REWARD_ACTIONS[action].by]);
